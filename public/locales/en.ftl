language-name = English
language-code = en
language-direction = ltr

### Common

language-digits = latn
close = Close
undo = Undo
opening = Opening…
skip-to-content = Skip to content
date-full = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
money-usd = { $amount } USD
money-iqd = { $amount } IQD
field-not-a-number = This is not a whole number from 0 to { $max }. Any digits will do.
stepper-less = One less: { $what }
stepper-more = One more: { $what }
illustrative = Illustrative example. The place, the people and the figures are invented.
hazard-notice = Do not approach. Report it.
people-women = { $count ->
    [one] { $count } woman or girl
   *[other] { $count } women and girls
}
people-men = { $count ->
    [one] { $count } man or boy
   *[other] { $count } men and boys
}

### Enums

kind-assessment = assessment
kind-catchment-area = catchment area
kind-meeting = meeting
kind-group = group
kind-mark = mark
kind-need = need
kind-ranking = ranking
kind-ballot = ballot
kind-intervention = intervention
kind-score = score
kind-plan-line = plan line
act-add = added: { $what }
act-change = changed: { $what }
act-delete = deleted: { $what }
act-move = moved: { $what }
act-merge = merged: { $what }
act-split = split: { $what }
act-start = started: { $what }
act-end = ended: { $what }
act-cast = cast: { $what }
act-close = closed: { $what }
act-resolve = settled a conflict: { $what }
act-import = taken in from a file
meeting-kind-focus-group = Focus group discussion
meeting-kind-key-informant-interview = Key informant interview
meeting-kind-household-survey = Household survey
meeting-kind-town-hall = Town hall meeting
meeting-kind-community-workshop = Community workshop
meeting-kind-service-point-mapping = Service point mapping
meeting-kind-action-plan-meeting = Action plan meeting
meeting-kind-committee-meeting = Committee meeting
meeting-kind-evaluation-discussion = Evaluation discussion
group-preset-everyone = Everyone present
group-preset-girls = Girls
group-preset-boys = Boys
group-preset-young-women = Young women
group-preset-young-men = Young men
group-preset-women = Women
group-preset-men = Men
group-preset-older-women = Older women
group-preset-older-men = Older men
group-preset-displaced = Displaced people
group-preset-returnees = Returnees
group-preset-host-community = Host community
group-preset-people-with-disabilities = People with disabilities
group-preset-committee-members = Committee members
group-preset-authorities = Authorities
group-preset-other = Another group
mark-kind-need = Need
mark-kind-asset = Asset
mark-kind-service = Service
mark-kind-hazard = Hazard
mark-kind-idea = Idea
severity-1 = Bearable
severity-2 = Troubling
severity-3 = Serious
severity-4 = Severe
severity-5 = Life at risk
certainty-sure = Sure
certainty-unsure = Unsure
sex-female = Women and girls
sex-male = Men and boys
age-band-0-11 = 0–11 years
age-band-12-17 = 12–17 years
age-band-18-40 = 18–40 years
age-band-41-59 = 41–59 years
age-band-60-plus = 60 and over
status-displaced = Displaced
status-returnee = Returnees
status-host = Host community
ranking-method-dots = Secret dots
ranking-method-hands = Show of hands
intervention-kind-community-assistance-project = Community assistance project
intervention-kind-quick-impact-project = Quick impact project
intervention-kind-service-improvement = Service improvement
intervention-kind-training = Training
intervention-kind-advocacy = Advocacy
intervention-kind-other = Other
currency-usd = US dollar
currency-iqd = Iraqi dinar
layer-community = Community
layer-directorate = Directorate
sector-water = Water
sector-sanitation = Sanitation
sector-health = Health
sector-education = Education
sector-electricity = Electricity
sector-housing = Housing
sector-livelihoods = Livelihoods
sector-agriculture = Agriculture
sector-roads = Roads
sector-explosive-hazards = Explosive hazards
sector-documents = Civil documents
sector-social-cohesion = Social cohesion
sector-safety = Safety
sector-governance = Local governance
sector-waste = Waste
sector-food = Food
sector-communication = Communication
sector-transport = Transport
sector-sport = Sport and youth
sector-star = Other
theme-device = As the device
theme-light = Light
theme-dark = Dark
theme-projector = Projector
meeting-language-ar = Arabic
meeting-language-ckb = Kurdish (Sorani)
meeting-language-ku = Kurdish (Kurmanji)
meeting-language-en = English

### Shell

areas = Areas
area-home = All assessments
area-details = Details of the assessment
area-map = Map
area-meetings = Meetings
area-priorities = Priorities
area-interventions = Plan
area-data = Data
undo-of = Undo – { $what }
redo = Redo
redo-of = Redo – { $what }
nothing-to-undo = Nothing to take back or do again
saved = Saved
saving = Saving…
not-saved = Not saved: export now
meeting-in-progress = Meeting in progress
speaking-now = Speaking now:
change-who-speaks = Change who speaks
who-speaks-now = Who speaks now?
no-group-yet = No group yet
settings = Language and look
settings-language = Language
settings-look = Look
settings-add-language = Add a language from a file…
language-not-loaded = This language could not be loaded. Connect once, reload the page and try again.
language-unnamed = This file does not say which language it is: its first lines must give language-name and language-code.
language-faulty = This language file has a mistake: { $line }
refusal-stale = This was changed elsewhere meanwhile. Look at it again and repeat what you did.
refusal-missing = What this needs is no longer there. Undo may bring it back.
refusal-ballots-are-in = Ballots are in, so question, options and method are fixed. Start a new ranking to ask differently.
refusal-ranking-closed = This ranking is closed. No further answers are taken.
refusal-too-many-dots = There are more dots on this ballot than one person has.
refusal-unknown-option = This ballot names something that cannot be chosen here.
refusal-other-method = This answer belongs to another way of asking.
refusal-meeting-running = Another meeting is running. End it first.
refusal-nothing-to-do = There is nothing to do here yet: something must be chosen first.

### Home

### Assessment

assessment-title = The assessment
assessment-lead = What it is called, where it takes place and who signs its plan.
assessment-to-map = Go to the map
assessment-what = What
assessment-name = Title
assessment-name-help = For example the neighbourhood and the season.
assessment-centre = Community Resource Centre
assessment-starts = First day
assessment-ends = Last day
assessment-ends-before-start = The last day lies before the first day.
assessment-meeting-language = Language of the meetings
assessment-where = Where
assessment-governorate = Governorate
assessment-district = District
assessment-subdistrict = Subdistrict
assessment-neighbourhood = Neighbourhood or village
assessment-sectors = Sectors
assessment-sectors-lead = The sectors that can be chosen for marks, needs and interventions.
sector-in-use = This sector is in use. Change the marks, needs and interventions that carry it first.
sector-add = Add a sector of your own
sector-name = Name of the sector
sector-needs-name = Give the sector a name first
sector-icon = Icon: { $name }
sector-icon-choose = Icon of the sector
sector-add-now = Add the sector
assessment-signatories = Signatures on the plan
assessment-signatories-roles = Roles that sign
assessment-signatories-help = One role to a line. Each gets a line to sign on paper.

### Map

### Meetings

meetings-title = Meetings
meetings-lead = Every mark, ballot and score belongs to the group that made it.
meetings-empty-title = No meeting yet
meetings-empty-text = Start the first one above: choose what it is and who speaks. Counting and reading out can follow while people sit down.
meeting-start-title = Start a meeting
meeting-kind = Kind of meeting
meeting-who-speaks = Who speaks first
meeting-start = Start now
meeting-running = In progress
meeting-people = { $count ->
    [0] Nobody counted yet
    [one] { $count } person
   *[other] { $count } people
}
meeting-marks = { $count ->
    [0] No marks yet
    [one] { $count } mark
   *[other] { $count } marks
}
meeting-nobody-counted = Nobody counted yet
meeting-gone-title = This meeting is not here
meeting-gone-text = It was deleted, or it lies in another assessment.
meeting-since = In progress since { $time }
meeting-from-to = From { $from } to { $to }
meeting-ended = The meeting has ended.
meeting-deleted = The meeting was deleted.
meeting-has-marks = Marks belong to this meeting. Delete or move them first.
meeting-resume = Take up again
meeting-to-map = To the map
meeting-end = End the meeting
meeting-delete = Delete the meeting
meeting-consent = Consent
meeting-consent-text = You are here by your own choice. You may stay silent, leave at any time, or ask us to delete what you said; nothing you receive depends on it. We write down what groups say, never who said it: no names, no photographs of people. What we write is used to plan with you and is shown to those who decide. Please do not tell personal stories of violence here; we will say afterwards who you can speak to in private. Do you agree?
meeting-consent-tick = Read out, and people agreed
meeting-expectations = What to expect
meeting-expectations-text = This meeting does not promise a project and does not put anyone on a list for aid. Together we note what matters here and rank it. A plan follows, with what will be done, by whom and by when, and for everything that is not taken up the reason and the next step. We come back and tell you the answer.
meeting-expectations-tick = Read out
meeting-details = Details
meeting-date = Date
meeting-venue = Place of the meeting
meeting-facilitator = Role of the facilitator
meeting-facilitator-help = A role, not a name: “outreach officer”.
meeting-summary = Summary
meeting-summary-label = What was said, in short
meeting-summary-help = No names of people. Nothing that would tell who said it.
meeting-groups = Who is here
group-add = Add a group
group-kind = Which group
group-name = Name of its own, if it has one
group-give-word = Give the word
group-speaks = Speaks now
group-delete = Remove this group
group-deleted = The group was removed.
group-has-marks = This group has made marks. Delete or move them first.
headcount-status = Displacement status
headcount-disability = With a disability
headcount-total = { $count ->
    [0] Nobody counted yet
    [one] { $count } person in all
   *[other] { $count } people in all
}

### Priorities

### Interventions
interventions-places = Interventions and plan
interventions-title = Interventions
interventions-lead = Candidate projects that would meet the needs. Put several forward before you compare them.
interventions-new = New intervention
interventions-empty-title = No interventions yet
interventions-empty-text = An intervention is a project that could meet one or more needs. Write down every serious idea; the chart helps to compare them.
interventions-to-needs = First write down the needs
interventions-untitled = Without a title
interventions-people = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
  }
interventions-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weeks
  }
interventions-needs-count = { $count ->
    [0] No need linked
    [one] 1 need
   *[other] { $count } needs
  }
interventions-in-plan = In the plan
interventions-without = { $count ->
    [one] 1 need has no intervention yet
   *[other] { $count } needs have no intervention yet
  }
interventions-propose = Put one forward
interventions-form-title = Intervention { $number }
interventions-form-lead = Everything is saved as soon as you leave a field.
interventions-gone-title = This intervention is not here
interventions-gone-text = It was dropped, or it belongs to another assessment. Undo brings back what was dropped here.
interventions-all = All interventions
interventions-open = Open the intervention
interventions-drop = Drop this intervention
interventions-to-chart = To the chart
interventions-field-title = What would be done
interventions-field-title-help = Short, as people would say it: “Repair the water network in the old quarter”.
interventions-title-missing = Say in a few words what would be done, so that the group can recognise it.
interventions-field-description = How it would work
interventions-field-description-help = What changes, for whom, and what it takes.
interventions-field-needs = Needs that it meets
interventions-field-needs-none = No needs have been written down yet. You can link them later.
interventions-field-sector = Sector
interventions-sector-none = No sector chosen
interventions-field-kind = Kind of project
interventions-field-place = Where
interventions-field-place-help = Street, block or building, in words.
interventions-field-cost = Estimated cost
interventions-field-currency = Currency
interventions-field-people = People reached
interventions-field-people-help = An estimate is enough. It sets the size of the circle on the chart.
interventions-field-weeks = Duration in weeks

### Feasibility and impact
feasibility-impact-tab = Chart
feasibility-impact-empty-title = Nothing to compare yet
feasibility-impact-empty-text = Put a few interventions forward first. Then each group places them here by feasibility and impact.
feasibility-impact-empty-button = To the interventions
feasibility-impact-mode = Look or place
feasibility-impact-mode-result = Result
feasibility-impact-mode-placing = Place cards
feasibility-impact-placing-title = Where does each project belong?
feasibility-impact-finding-unscored = Nobody in the community has placed a card yet
feasibility-impact-finding-none = Nothing stands in “do first” yet
feasibility-impact-finding = { $count ->
    [one] One project to do first: { $title }
   *[other] { $count } projects to do first, led by: { $title }
  }
feasibility-impact-finding-tied = { $count } projects to do first, with a tie at the top
feasibility-impact-field = Chart of feasibility and impact
feasibility-impact-do-first = Do first
feasibility-impact-do-first-hint = feasible, high impact
feasibility-impact-do-first-meaning = Feasible and of high impact, the strongest first.
feasibility-impact-plan-well = Plan well
feasibility-impact-plan-well-hint = hard, high impact
feasibility-impact-plan-well-meaning = Worth the effort, but needs preparation and partners.
feasibility-impact-quick-help = Quick help
feasibility-impact-quick-help-hint = feasible, low impact
feasibility-impact-quick-help-meaning = Easy to do alongside, without taking the means of the others.
feasibility-impact-leave-for-now = Leave for now
feasibility-impact-leave-for-now-hint = hard, low impact
feasibility-impact-leave-for-now-meaning = Say openly why, and when it is looked at again.
feasibility-impact-on-the-line = On the line
feasibility-impact-on-the-line-meaning = On a dividing line: talk about these before deciding.
feasibility-impact-unscored = Not placed yet
feasibility-impact-tied = tied
feasibility-impact-value = Feasibility { $feasibility }, impact { $impact }
feasibility-impact-disc = { $number }. { $title }: { $value }. { $quarter }
feasibility-impact-row = Feasibility { $feasibility } · impact { $impact } · { $groups ->
    [one] 1 voice
   *[other] { $groups } voices
  }
feasibility-impact-feasibility-name = Feasibility
feasibility-impact-feasibility-low = hard
feasibility-impact-feasibility-high = easy
feasibility-impact-impact-name = Impact
feasibility-impact-impact-low = low
feasibility-impact-impact-high = high
feasibility-impact-feasibility-question = How feasible is it?
feasibility-impact-feasibility-1 = Not possible now: no land, no permission, nobody to do it
feasibility-impact-feasibility-2 = Very hard: money and approvals that nobody has promised
feasibility-impact-feasibility-3 = Possible, with help from outside and with time
feasibility-impact-feasibility-4 = Can be done by actors who are here, with few approvals
feasibility-impact-feasibility-5 = Can start within weeks with what is at hand
feasibility-impact-impact-question = How much would it change?
feasibility-impact-impact-1 = Hardly anybody would notice
feasibility-impact-impact-2 = Helps a few households, or only for a short time
feasibility-impact-impact-3 = Helps a part of the area in a way people feel
feasibility-impact-impact-4 = Daily life gets better for most people
feasibility-impact-impact-5 = Life changes for most people for years, or lives are saved
feasibility-impact-anchors = What the numbers mean
feasibility-impact-voice = Whose view is placed now?
feasibility-impact-voice-speaking = { $group } – speaking now
feasibility-impact-voice-of = { $group } – { $day }
feasibility-impact-voice-committee = Committee, as one voice
feasibility-impact-voice-directorate = Directorate
feasibility-impact-show-others = Show what others placed
feasibility-impact-show-others-help = Better left off until this group has finished.
feasibility-impact-cards-left = { $count ->
    [0] All cards are placed
    [one] 1 card to place
   *[other] { $count } cards to place
  }
feasibility-impact-cards-help = Tap a card, then tap the field. Or drag its number onto the field. Arrow keys move it by half steps.
feasibility-impact-take-back = Take the card back
feasibility-impact-detail = Who placed it where
feasibility-impact-detail-close = Close the card
feasibility-impact-legend-size = Size of the circle: people reached
feasibility-impact-legend-smallest = Smallest circle: up to { $people } people
feasibility-impact-legend-ghost = Dashed ring: the directorate’s view
feasibility-impact-legend-others = Dashed rings: what others placed
feasibility-impact-legend-spread = Bars: the middle half of the voices
feasibility-impact-legend-moved = Thin line: the circle’s exact place
feasibility-impact-table = The chart as a table
feasibility-impact-table-note = Values are medians; in brackets the lower and upper quartile where several voices placed the card. The field is divided at 3.
feasibility-impact-median-spread = { $median } ({ $low }–{ $high })
feasibility-impact-column-number = No.
feasibility-impact-column-title = Intervention
feasibility-impact-column-people = People
feasibility-impact-column-community = Community
feasibility-impact-column-placements = Voices
feasibility-impact-column-quarter = Stands in
feasibility-impact-column-voice = Voice

### Plan
list-comma = { ", " }
list-semicolon = { "; " }
plan-tab = Plan
plan-title = Community Action Plan
plan-lead = Who does what by when, and an honest answer to every need that is not taken up.
plan-to-print = Print and sign
plan-empty-title = The plan is still empty
plan-empty-text = A plan grows from needs and interventions. Put interventions forward, place them on the chart, then take them up here.
plan-empty-button = To the interventions
plan-open-needs = { $count ->
    [0] Every need has an answer ({ $all } of { $all }).
    [one] 1 of { $all } needs has no answer yet.
   *[other] { $count } of { $all } needs have no answer yet.
  }
plan-lines-title = { $count ->
    [0] Commitments
    [one] 1 commitment
   *[other] { $count } commitments
  }
plan-lines-none = Nothing has been taken up yet.
plan-lead-missing = Nobody leads yet
plan-from-to = { $from } – { $to }
plan-from = from { $day }
plan-until = until { $day }
plan-asked-title = Who asked for this?
plan-asked-nobody = No marks stand behind this yet.
plan-asked-marks = { $count ->
    [one] 1 mark
   *[other] { $count } marks
  }
plan-asked-base = { $marks ->
    [one] 1 mark
   *[other] { $marks } marks
  } in { $meetings ->
    [one] 1 meeting
   *[other] { $meetings } meetings
  }
plan-field-lead = Who leads
plan-field-lead-help = The organisation or office that answers for it.
plan-field-partners = Partners
plan-field-partners-help = One per line.
plan-field-starts = Starts
plan-field-ends = Ends
plan-ends-before-start = This day is before the start. Change one of the two.
plan-field-budget = Agreed budget
plan-field-source = Where the money comes from
plan-field-source-help = A budget line, a donor, the community itself. Leave it empty while nothing is agreed.
plan-milestones = Milestones
plan-milestone = Milestone { $number }
plan-milestone-due = By
plan-milestone-done = Reached
plan-milestone-add = Add a milestone
plan-milestone-remove = Remove milestone { $number }
plan-take-up = Take up
plan-take-out = Take it out of the plan
plan-candidates-title = Not in the plan
plan-candidates-lead = “Do first” stands on top. Each one is taken up by a decision of its own.
plan-left-out-title = { $count ->
    [one] 1 need is not taken up
   *[other] { $count } needs are not taken up
  }
plan-left-out-lead = People see what happened to what they asked for. Say why not now, and what happens next.
plan-need-open = No answer yet
plan-need-answered = Answered
plan-field-reason = Why not now
plan-field-reason-help = In words that can be read out in the next meeting.
plan-field-next = Next step
plan-field-next-help = What happens with it, who looks after it, by when.
plan-print = Print
plan-print-back = Back to the plan
plan-print-open = { $count ->
    [one] 1 need has no answer yet. It is printed with room to write one.
   *[other] { $count } needs have no answer yet. They are printed with room to write one.
  }
plan-paper-illustrative = Illustrative example – not a real plan
plan-paper-place = Place
plan-paper-centre = Centre
plan-paper-assessed = Assessed
plan-paper-printed = Printed
plan-paper-size = Commitments
plan-paper-lines = { $count ->
    [one] 1 project
   *[other] { $count } projects
  }
plan-paper-reached = Would reach
plan-paper-budget = Agreed budget
plan-paper-commitments = What will be done
plan-paper-what = Project and the needs it meets
plan-paper-who = Lead and partners
plan-paper-when = When
plan-paper-money = Budget and source
plan-paper-room = Notes
plan-paper-answers = Meets:
plan-paper-from = From
plan-paper-to = To
plan-paper-asked = Asked for by { $groups }: { $marks ->
    [one] 1 mark
   *[other] { $marks } marks
  } in { $meetings ->
    [one] 1 meeting
   *[other] { $meetings } meetings
  }.
plan-paper-asked-group = { $group } ({ $marks })
plan-paper-asked-nobody = No marks stand behind this.
plan-paper-left-out = Needs that are not taken up now
plan-paper-need = Need
plan-paper-map = Map of the catchment area
plan-paper-meetings = { $count ->
    [one] The meeting behind this plan
   *[other] The { $count } meetings behind this plan
  }
plan-paper-people = { $count ->
    [one] { $shown } participation in all.
   *[other] { $shown } participations in all. Who came twice is counted twice.
  }
plan-paper-date = Date
plan-paper-activity = Activity
plan-paper-venue = Venue
plan-paper-groups = Groups
plan-paper-women = Women and girls
plan-paper-men = Men and boys
plan-paper-total = Total
plan-paper-few = fewer than { $count }
plan-paper-hidden = * Not shown: one of the counts is below { $count }, and people could be recognised.
plan-paper-signatures = Agreed and signed
plan-paper-signing = Those who sign stand behind the commitments above and report back to the community on the dates agreed.
plan-paper-name = Name
plan-paper-signature = Signature
plan-signatory-committee = Neighbourhood committee
plan-signatory-local-authority = Local authority (mukhtar or district office)
plan-signatory-directorate = Technical directorate
plan-signatory-centre = Community Resource Centre
plan-paper-fingerprint = Fingerprint of this plan:
plan-paper-fingerprint-help = It belongs to exactly this content. The file shows the same fingerprint as long as nothing was changed.

### Data

### Problems

### End
