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

priorities-tabs = Needs and rankings
priorities-tab-needs = Needs
priorities-tab-rankings = Rankings
priorities-needs-title = Needs
priorities-needs-lead = Tick marks that speak of the same thing and make one need of them. Each need keeps the marks and groups behind it.
priorities-needs-empty-title = No marks and no needs yet
priorities-needs-empty-text = Groups first mark the map. Here their marks become needs: short statements that the community stands behind.
priorities-to-map = To the map
priorities-need-without-marks = Need without a place
priorities-loose-marks = Marks not in a need yet
priorities-all-marks-used = Every mark is part of a need.
priorities-marks-shown = { $count } of { $total } shown
priorities-tick-shown = Tick all shown
priorities-untick-shown = Untick all shown
priorities-all-kinds = All kinds
priorities-all-sectors = All sectors
priorities-all-groups = All groups
priorities-filter-kind = Kind
priorities-filter-sector = Sector
priorities-filter-group = Group
priorities-unsure = not sure
priorities-severity = Severity { $step } of 5
priorities-chosen = Ticked marks
priorities-marks-chosen = { $count ->
    [one] { $count } mark ticked
   *[other] { $count } marks ticked
}
priorities-clear-chosen = Untick
priorities-add-to-need = Add to a need
priorities-choose-need = Choose a need…
priorities-make-need = Make a need
priorities-make-need-title = New need
priorities-from-marks = { $count ->
    [0] Not drawn from a mark on the map
    [one] From { $count } mark
   *[other] From { $count } marks
}
priorities-their-words = What the groups said (tap to use the words)
priorities-use-words = Use these words
priorities-statement = What is needed
priorities-statement-help = One sentence that everybody understands when it is read out.
priorities-statement-missing = Say first what is needed.
priorities-sector = Sector
priorities-choose-sector = Choose a sector…
priorities-sector-missing = Choose the sector first: the marks do not agree on one.
priorities-save-need = Make this need
priorities-need-made = Need made.
priorities-marks-added = Marks added to the need.
priorities-needs = Needs
priorities-no-needs-yet = Tick marks that belong together, then “Make a need”.
priorities-asked-by = Asked for by
priorities-group-marks = { $count ->
    [one] { $group }, { $count } mark
   *[other] { $group }, { $count } marks
}
priorities-marks-count = { $count ->
    [one] { $count } mark
   *[other] { $count } marks
}
priorities-meetings-count = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
priorities-rankings-count = { $count ->
    [one] in { $count } ranking
   *[other] in { $count } rankings
}
priorities-interventions-count = { $count ->
    [one] { $count } intervention
   *[other] { $count } interventions
}
priorities-no-marks-behind = No mark stands behind it: nobody can show yet who asked for it.
priorities-balloted = People have voted on these words. They stay as they are; start a new ranking to ask differently.
priorities-need = Need
priorities-need-deleted = Need deleted.
priorities-delete-need = Delete need
priorities-marks-behind = { $count ->
    [0] No marks behind it
    [one] { $count } mark behind it
   *[other] { $count } marks behind it
}
priorities-no-marks-help = Tick marks in the list and choose “Add to a need” to show who asked for it.
priorities-take-out = Take out
priorities-marks-taken-out = Marks taken out of the need.
priorities-split = Split off…
priorities-split-leaves-none = Leave at least one mark with this need.
priorities-split-statement = What the ticked marks need instead
priorities-split-now = Make a need of its own
priorities-need-split = Need split in two.
priorities-merge = Merge others into this…
priorities-merge-none = There is no other need that nobody has voted on.
priorities-merge-which = Which say the same?
priorities-merge-tick-first = Tick at least one need first.
priorities-merge-statement = What they say together
priorities-merge-help = Marks, rankings, interventions and plan lines follow to this need.
priorities-merge-now = Merge
priorities-needs-merged = Needs merged.
priorities-need-gone = Deleted need
priorities-no-group = No group
priorities-group-gone = Deleted group
priorities-rankings-title = Rankings
priorities-rankings-lead = One question, the needs to choose from, and everybody's answer. Results appear when a ranking is closed.
priorities-rankings-empty-title = Nothing has been ranked yet
priorities-rankings-empty-text = With two needs or more, people can say what comes first: in secret with dots on a passed-round tablet, or by hands that you count.
priorities-to-needs = To the needs
priorities-new-ranking = New ranking
priorities-two-needs-first = Make at least two needs first.
priorities-method = How people answer
priorities-method-dots = Secret dots
priorities-method-hands = Show of hands
priorities-method-dots-help = The tablet goes round. Each person puts dots on cards, hidden from the others.
priorities-method-hands-help = You count hands for each option, group by group. Everybody sees how others vote.
priorities-dots-per-person = Dots per person
priorities-dots-cap = Most dots on one need
priorities-meeting = Meeting
priorities-any-meeting = Across all meetings
priorities-meeting-help = The groups of this meeting can answer.
priorities-question = Question
priorities-question-help = Read it out exactly like this. It cannot be changed after the first ballot.
priorities-question-missing = Write the question first.
priorities-usual-question = What should come first?
priorities-two-options = Choose at least two needs.
priorities-set-up = Set up a ranking
priorities-options = { $count ->
    [one] { $count } need to choose from
   *[other] { $count } needs to choose from
}
priorities-options-help = Six to ten are easy to keep in mind.
priorities-options-count = { $count ->
    [one] { $count } need
   *[other] { $count } needs
}
priorities-cancel = Cancel
priorities-save-ranking = Save ranking
priorities-state-open = Open
priorities-state-closed = Closed
priorities-ballots-so-far = { $count ->
    [0] No ballots yet
    [one] { $count } ballot so far
   *[other] { $count } ballots so far
}
priorities-groups-counted = { $count ->
    [0] No hands counted yet
    [one] Hands of { $count } group counted
   *[other] Hands of { $count } groups counted
}
priorities-start-vote = Start the secret vote
priorities-no-result-yet = No result is shown while the ranking is open, so that nobody follows the others.
priorities-close = Close and show the result
priorities-close-needs-ballots = Nobody has answered yet.
priorities-closed-now = Ranking closed.
priorities-change = Change
priorities-frozen = Ballots are in: question, needs and method stay as they are.
priorities-delete-ranking = Delete ranking
priorities-ranking-deleted = Ranking deleted, with its ballots.
priorities-ranking-gone = This ranking is not here
priorities-ranking-gone-text = It was deleted, or it belongs to another assessment.
priorities-to-rankings = All rankings
priorities-again = Ask again in a new round
priorities-new-round = New round, without ballots yet.
priorities-rule-dots = Each person has { $count } dots and may put at most { $cap } on one need. Most dots come first; with equally many, the need that more people chose; after that it is a tie.
priorities-rule-dots-free = Each person has { $count } dots and may put them as they like. Most dots come first; with equally many, the need that more people chose; after that it is a tie.
priorities-rule-hands = Hands are counted for each need, group by group; one may raise a hand for several. Most hands come first; equally many is a tie.
priorities-vote-ready = Ready for the first person?
priorities-vote-secret = Each person chooses alone. Nobody sees it afterwards.
priorities-vote-thanks = Thank you. Your answer is kept.
priorities-vote-hand-over = Now hand the tablet to the next person.
priorities-vote-which-group = The next person belongs to
priorities-vote-no-group = Not said
priorities-vote-choose-group = Choose the group first.
priorities-vote-begin = I am next: begin
priorities-vote-facilitator = Facilitator
priorities-vote-leave-question = Stop passing the tablet round?
priorities-vote-stay = Go on voting
priorities-vote-leave = Leave the vote
priorities-vote-closed = There is no secret vote going on here.
priorities-to-ranking = To the ranking
priorities-ballot-how = You have { $count } dots. Tap a card to put a dot on it, at most { $cap } on one.
priorities-ballot-how-one = You have { $count } dots. Tap a card to put a dot on it, one on each.
priorities-ballot-back = Not me
priorities-dots-on-it = { $count ->
    [0] no dots on it
    [one] 1 dot on it
   *[other] { $count } dots on it
}
priorities-take-dot-from = Take a dot back from { $name }
priorities-ballot-left = { $count ->
    [0] All dots are placed
    [one] 1 dot left
   *[other] { $count } dots left
}
priorities-ballot-full = This card is full. Choose another one.
priorities-ballot-none-left = No dots left. Take one back to move it.
priorities-ballot-dots-unused = { $count ->
    [one] 1 dot is not used. Finish all the same?
   *[other] { $count } dots are not used. Finish all the same?
}
priorities-ballot-clear = Take all back
priorities-ballot-nothing-to-clear = No dots are placed yet.
priorities-ballot-finish = Finish
priorities-ballot-finish-anyway = Yes, finish
priorities-hands-title = Count of hands
priorities-hands-marked = This is a count that you enter, not single ballots, and it stays marked as such. It is saved as you count.
priorities-hands-too-many = { $people ->
    [one] More than the { $people } person counted in this group.
   *[other] More than the { $people } people counted in this group.
}
priorities-hands-counted = Counted and saved
priorities-hands-not-counted = Not counted yet
priorities-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
priorities-nobody-counted = people not counted
priorities-everyone = Everyone
priorities-women = Women
priorities-men = Men
priorities-quoted = “{ $name }”
priorities-list-separator = { ", " }
priorities-finding-no-ballots = No ballot counts, so there is no result.
priorities-finding-nothing-chosen = Nobody chose any of the needs.
priorities-finding-all-tied = Nothing is clear: all needs got the same.
priorities-finding-tied-dots = { $count ->
    [one] First place is shared: { $names } are tied with { $count } dot each. People have to settle it among these { $options }.
   *[other] First place is shared: { $names } are tied with { $count } dots each. People have to settle it among these { $options }.
}
priorities-finding-tied-hands = { $count ->
    [one] First place is shared: { $names } are tied with { $count } hand each. People have to settle it among these { $options }.
   *[other] First place is shared: { $names } are tied with { $count } hands each. People have to settle it among these { $options }.
}
priorities-finding-by-supporters = “{ $name }” comes first by people, not by dots: others have { $count } dots as well, but { $people } people chose it, more than any of them.
priorities-finding-narrow-dots = “{ $name }” is just ahead: { $count } dots, { $lead } more than the next. One more ballot could have changed this.
priorities-finding-narrow-hands = “{ $name }” is just ahead: { $count } hands, { $lead } more than the next. One more person could have changed this.
priorities-finding-first-dots = “{ $name }” clearly comes first: { $count } dots, { $lead } more than the next.
priorities-finding-first-hands = “{ $name }” clearly comes first: { $count } hands, { $lead } more than the next.
priorities-note-few = { $count ->
    [one] Only { $count } ballot: the order may be chance.
   *[other] Only { $count } ballots: the order may be chance.
}
priorities-note-ties = { $count ->
    [one] Further down, { $count } place is shared.
   *[other] Further down, { $count } places are shared.
}
priorities-note-agree = Women and men put the same first: { $names }.
priorities-note-differ = Women put { $women } first; men put { $men } first.
priorities-note-equal-voice = If every group had the same voice, { $names } would come first.
priorities-note-other-priorities = { $count ->
    [one] { $count } group has a priority of its own that is not among the first three of all: see below.
   *[other] { $count } groups have priorities of their own that are not among the first three of all: see below.
}
priorities-own-priority = own priority
priorities-group-at-meeting = { $group } ({ $meeting })
priorities-all-women = All women
priorities-all-men = All men
priorities-hands-groups = Groups
priorities-note-more-than-present = More hands than people were counted in { $group }. Check the count.
priorities-order = The order
priorities-tied = tied
priorities-place = Place { $place }
priorities-place-tied = Place { $place }, tied
priorities-dots-count = { $count ->
    [one] { $count } dot
   *[other] { $count } dots
}
priorities-hands-count = { $count ->
    [one] { $count } hand
   *[other] { $count } hands
}
priorities-supporters = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
priorities-percent = { $percent }%
priorities-who-percent = { $who }: { $percent }%
priorities-by-group = Groups beside the total
priorities-ballots-count = { $count ->
    [one] { $count } ballot
   *[other] { $count } ballots
}
priorities-ballots-of-people = { $people ->
    [one] { $count } of { $people } person voted
   *[other] { $count } of { $people } people voted
}
priorities-not-shown-apart = Few ballots: not shown apart, so that nobody's choice can be told. They count in the total.
priorities-table = Table
priorities-facts = What the result rests on
priorities-rule = Rule
priorities-base-dots = Percentages are shares of all dots given.
priorities-base-people = Percentages are shares of the people counted in the groups.
priorities-base-hands = People were not counted everywhere, so percentages are shares of all hands raised.
priorities-counted = Counted
priorities-left-out = Left out
priorities-left-out-none = Nothing
priorities-left-out-other-method = { $count ->
    [one] { $count } ballot of another method
   *[other] { $count } ballots of another method
}
priorities-left-out-unknown-option = { $count ->
    [one] { $count } ballot that names a need not in this ranking
   *[other] { $count } ballots that name a need not in this ranking
}
priorities-left-out-too-many-dots = { $count ->
    [one] { $count } ballot with too many dots
   *[other] { $count } ballots with too many dots
}
priorities-left-out-counted-twice = { $count ->
    [one] { $count } count of a group that was counted differently on several tablets: count it again
   *[other] { $count } counts of a group that was counted differently on several tablets: count it again
}
priorities-group-sizes = Groups
priorities-equal-voice = If every group had the same voice
priorities-equal-voice-rule = Each person of a group counts so that all groups weigh the same; at most three times, and only in groups of five or more.
priorities-weight = each counts { $weight }
priorities-weight-none = too few to take part

### Interventions

### Feasibility and impact

### Plan

### Data

### Problems

### End
