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

home-title = Assessments
home-lead = Everything is kept on this device. Nothing is sent anywhere until you hand it over as a file.
home-new = New assessment
home-open-file = Open a file
home-example = Look at the example
home-busy = Opening…
home-example-title = See how it works
home-example-text = A made-up assessment with three meetings, marks, a ranking and a plan. It stands apart from your own work.
home-example-missing = The example could not be loaded. Connect once, reload the page and try again.
home-example-badge = Example
home-empty-title = From a blank map to a signed plan
home-empty-text = Start an assessment, let the community mark what it needs on the map, rank it together, and print the plan. It all works without a network.
home-untitled = Without a title
home-changed = Changed { $day }, { $time }
home-exported = Exported { $day }
home-exported-since = Exported { $day }, { $count ->
    [one] { $count } change since
   *[other] { $count } changes since
}
home-never-exported = Never exported: it exists only here
home-meetings = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
home-marks = { $count ->
    [one] { $count } mark
   *[other] { $count } marks
}
home-needs = { $count ->
    [one] { $count } need
   *[other] { $count } needs
}
home-records = { $count ->
    [one] { $count } record in all
   *[other] { $count } records in all
}
home-new-title = New assessment
home-new-place-help = Leave it open if it is not decided yet.
home-new-make = Start
home-new-cancel = Cancel
home-new-needs-title = Give it a title, so that you find it again.
home-delete-of = Delete { $name }
home-delete-title = Delete this assessment?
home-delete-text = { $count ->
    [one] { $count } record is removed from this device. This cannot be undone.
   *[other] { $count } records are removed from this device. This cannot be undone.
}
home-delete-unexported = Not everything has been exported. What is deleted here may exist nowhere else.
home-delete-keep = Keep it
home-delete-export = Export first
home-delete-now = Delete for good
home-deleted = The assessment was deleted from this device.
home-deleted-elsewhere = This assessment was deleted in another window.
home-device = This device
home-protected = Your data are protected
home-protected-text = The browser keeps them until you delete them. Still export after every meeting: a tablet can be lost.
home-unprotected = The browser may clear your data
home-unprotected-text = This happens when the device is full or the app was not opened for weeks. Install the app or ask for protection, and export after every meeting.
home-protect = Ask for protection
home-offline = Works without a network
home-offline-text = Every part of the app is on this device.
home-not-offline = Not yet ready for work without a network
home-not-offline-text = Stay connected until this line changes. If it does not, open the app in Chrome, Edge or Safari, not in a private window.
home-installed = Installed as an app
home-installed-text = It opens from the home screen, also without a network.
home-install = Install it as an app
home-install-text = In the browser's menu choose “Install app” or “Add to home screen”. On an iPad: Share, then “Add to Home Screen”.
home-install-now = Install
standing-export = Export now
standing-retry = Try again
standing-damaged = { $count ->
    [one] { $count } record could not be read. It is kept as it is; the rest of the assessment is complete.
   *[other] { $count } records could not be read. They are kept as they are; the rest of the assessment is complete.
}
standing-damaged-save = Save them as a file
standing-not-downloaded = The browser refused the download. Try another browser.
standing-update = A new version of Catchment is ready.
standing-update-take = Use it now
standing-update-wait = First everything must be saved
storage-full = Not saved: this device is full. Export now, then free some space. Your work is safe as long as this window stays open. { $words }
storage-newer = This window is older than the data on this device. Reload the page. Until then nothing is saved here: export before you close it. { $words }
storage-closed = Not saved: the browser has closed its store. Export now, then reload the page. { $words }
storage-gone = This assessment is not on this device. { $words }
storage-unavailable = This browser keeps nothing here. You can work, but everything ends with this window: export before you close it. Outside a private window it would be kept. { $words }
storage-slow = Not saved yet: the device is taking long. Do not close this window, or export now. { $words }
storage-other = Not saved: export now. Your work is safe as long as this window stays open. ({ $words })

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

map-title = Map of the assessment. Arrow keys move it, plus and minus change the scale.
map-opening = Opening the map…
map-lost = The device has put the picture away. It comes back by itself.
map-attribution = Boundaries © OpenStreetMap contributors (ODbL). Not endorsed borders.
map-metres = m
map-kilometres = km
map-square-kilometres = { $area } km²
map-flat-note = This device cannot draw the moving map. This one works the same: tap, or use the list.
map-tools = What to put on the map
map-catchment = Catchment
map-choose-sector = What is it about?
map-tap-place = Tap the place.
map-tap-line = Tap along the way, corner by corner.
map-tap-area = Tap around the area, corner by corner.
map-tap-catchment = Tap around the catchment area, corner by corner.
map-corners = { $count ->
    [one] { $count } corner set
   *[other] { $count } corners set
}
map-too-few-corners = At least { $count } corners are needed.
map-undo-corner = Take back the last corner
map-done = Done
map-stop = Stop
map-shape = Point, line or area
map-shape-point = Point
map-shape-line = Line
map-shape-area = Area
map-drag-point = Drag the point to its place.
map-drag-corners = Drag the corners. Drag a small dot to add one; hold a corner to remove it.
map-keep-shape = Keep
map-discard = Discard
map-view = Map or list
map-as-map = Map
map-as-list = List
map-zoom = Scale
map-zoom-in = Closer
map-zoom-out = Further away
map-show-all = Show everything
map-recent = Just marked
map-how-serious = How serious is it?
map-certainty = How sure is the group?
map-note = Note
map-note-help = What was said, in the group’s words. No names. Cases of violence are referred, never written here.
map-more = Kind, sector, place
map-kind = Kind
map-sector = Sector
map-no-group = Made at the desk, without a group
map-move = Move or reshape
map-not-editable = This shape has several parts or holes. It can be replaced, but not changed corner by corner.
map-delete-mark = Delete this mark
map-mark-deleted = The mark was deleted.
map-place = Place as numbers
map-place-help = Latitude, longitude in degrees, for example 36.34912, 43.15774. One corner a line.
map-place-wrong-line = Line { $line } is not a place. Write latitude, then longitude: 36.34912, 43.15774.
map-place-missing = Write the place, or take the middle of the map.
map-at-centre = Take the middle of the map
map-add-mark = Add a mark
map-add-now = Add it
map-add-catchment = Add a catchment area
map-catchments = Catchment areas
map-no-catchments = No catchment area yet. Draw one on the map, or add it here.
map-marks = Marks
map-no-marks = No marks here
map-no-marks-text = Marks that groups put on the map are listed here. If a filter is on, it may hide some.
map-filter = Filter
map-filter-count = Filter ({ $count })
map-filter-all = All
map-filter-meeting = Meeting
map-filter-group = Group
map-filter-shown = { $shown } of { $all } marks are shown.
map-filter-clear = Show all marks
map-catchment-name = Name of the catchment area
map-catchment-name-help = What people call it, or the name of the centre.
map-catchment-unnamed = Catchment area without a name
map-catchment-deleted = The catchment area was deleted.
map-delete-catchment = Delete this catchment area
map-not-drawn = No outline yet
map-draw-outline = Draw the outline
map-draw-again = Draw it anew
map-change-outline = Change the outline
map-outline-from-file = From a GeoJSON file
map-file-unreadable = This file could not be read. Choose it again.
map-population = Who lives here
map-population-help = Estimates will do. People with disabilities are counted in both tables.
map-population-source = Source of these figures
map-population-source-help = For example “Estimate of the mukhtar, March 2026”.

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
feasibility-impact-placing-card = Where does this belong: { $title }?
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
plan-paper-map-key = Numbers: where people asked for the commitment of that number. Small rings: needs that are not taken up now.
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

data-title = Data & report
data-lead = Everything stays on this device until you hand it over as a file.
data-hand-over = Hand over
data-hand-over-lead = One file with the whole assessment: to keep safe, to pass on, to merge on another tablet.
data-download = Download the file
data-share = Share
data-last-export = Last handed over on { $day } at { $time }.
data-never-exported = Never handed over from this device.
data-edits-since = { $count ->
    [one] { $count } edit exists only on this device.
   *[other] { $count } edits exist only on this device.
}
data-handed-over = The file was made. Check that it arrived where you wanted it.
data-not-downloaded = The browser did not allow the download. Try again, or use another browser.
data-take-in = Open or merge a file
data-take-in-lead = From another tablet, or a copy kept earlier. You see what would change before anything does.
data-choose-file = Choose a file
data-stop = Stop
data-busy = A file is being read. Stop it first.
data-phase-reading = Reading the file…
data-phase-checking = Checking the records…
data-phase-comparing = Comparing with this device…
data-taking-in = Taking it in…
data-opened = The assessment is now on this device.
data-merged = The file was taken in.
data-plan = What this file would change
data-untitled = (no title)
data-target-new = “{ $title }” is not on this device yet. It opens as an assessment of its own; nothing else changes.
data-target-merge = It is merged with “{ $title }” on this device. Nothing is changed until you accept, and you can undo it afterwards.
data-target-nothing = Everything in this file is already in “{ $title }” on this device.
data-kind = Kind
data-fate-added = New
data-fate-changed = Changed
data-fate-conflicting = In conflict
data-fate-deleted = Deleted
data-fate-deleted-here = Deleted here
data-fate-added-help = These are not on this device yet.
data-fate-changed-help = The file says something newer than this device.
data-fate-conflicting-help = Both sides changed these. Both versions are kept, and you choose afterwards.
data-fate-deleted-help = These were deleted on the other device.
data-fate-deleted-here-help = These were deleted on this device and stay deleted. Tick what is to come back.
data-part = { $what }: { $count }
data-already-here = { $count ->
    [one] { $count } record of the file is already here.
   *[other] { $count } records of the file are already here.
}
data-and-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
data-leave = Leave it
data-accept = Take it in
data-choose-what-to-bring-back = Tick what is to come back first
data-conflicts = { $count ->
    [one] { $count } conflict to settle
   *[other] { $count } conflicts to settle
}
data-conflicts-lead = Two devices changed the same record at the same time. Nothing is lost: choose what holds.
data-settle = Settle
data-conflict = Conflict
data-conflict-of = Conflict: { $kind }
data-conflict-lead = Choose for each line, or take one version whole. The other devices follow when they take in your file.
data-versions = Versions
data-version = Version { $number }
data-take-whole = Take it whole
data-field = Field
data-field-of-version = { $field }, version { $number }
data-same-in-all = The same in all versions
data-later = Later
data-settle-now = Settle it so
data-settled = The conflict is settled.
data-no-conflict-title = Nothing to settle here
data-no-conflict-text = This conflict has been settled, or the record is gone.
data-back = Back to the data
data-issues = What needs attention
data-issues-lead = Nothing here stops you. Put right what you can before the plan is signed.
data-issues-none = Nothing was found that needs attention.
data-issue-where = { $count ->
    [one] In { $count } record
   *[other] In { $count } records
}
data-go-there = Go there
data-fix = Put it right
data-fix-all = Put all right
data-analysts = Tables and maps for analysts
data-analysts-lead = For Excel, QGIS and the like. Counts of fewer than five people are hidden; the project file is the complete record.
data-download-as = Download { $what } as { $format }
data-table-empty = There is nothing in it yet
data-table-meetings = Meetings
data-table-meetings-help = When and where each meeting was held, and how many people came.
data-table-groups = Groups
data-table-groups-help = Who spoke: people by sex, age and displacement status.
data-table-areas = Catchment areas
data-table-areas-help = Outlines of the areas served, with their population.
data-table-marks = Marks
data-table-marks-help = What the groups put on the map. Every hazard carries its warning.
data-table-needs = Needs
data-table-needs-help = The statements the community stands behind, and the marks behind them.
data-table-results = Results of rankings
data-table-results-help = Places, ties and votes of rankings that are closed. Open ones are not told.
data-table-interventions = Interventions
data-table-interventions-help = Candidate projects with cost, reach, duration and place.
data-table-plan = Plan
data-table-plan-help = Who does what by when, and why other needs are left for now.
data-nothing = –
data-yes = Yes
data-no = No
data-gone = (no longer here)
data-shape-of = { $count ->
    [one] Shape of { $count } point
   *[other] Shape of { $count } points
}
data-state-open = Open
data-state-closed = Closed
data-field-title = Title
data-field-governorate = Governorate
data-field-district = District
data-field-subdistrict = Subdistrict
data-field-neighbourhood = Neighbourhood or village
data-field-centre = Community Resource Centre
data-field-starts = First day
data-field-ends = Last day
data-field-sectors = Sectors
data-field-meeting-language = Language of the meetings
data-field-signatories = Roles that sign
data-field-illustrative = Illustrative example
data-field-name = Name
data-field-outline = Outline
data-field-population = Population
data-field-population-source = Source of the population figures
data-field-kind = Kind
data-field-date = Date
data-field-venue = Place of the meeting
data-field-facilitator-role = Role of the facilitator
data-field-consent-read = Consent read out
data-field-expectations-read = Expectations read out
data-field-started = Started
data-field-ended = Ended
data-field-summary = Summary
data-field-meeting = Meeting
data-field-preset = Which group
data-field-colour = Colour
data-field-participants = Participants
data-field-sector = Sector
data-field-geometry = Place on the map
data-field-group = Group
data-field-severity = Severity
data-field-certainty = Certainty
data-field-note = Note
data-field-statement = What is needed
data-field-catchment-area = Catchment area
data-field-marks = Marks
data-field-question = Question
data-field-options = Options
data-field-method = Way of asking
data-field-state = State
data-field-ranking = Ranking
data-field-answer = Answer
data-field-description = Description
data-field-needs = Needs
data-field-cost = Cost
data-field-beneficiaries = People reached
data-field-weeks = Weeks
data-field-place = Place
data-field-intervention = Intervention
data-field-layer = Whose view
data-field-feasibility = Feasibility
data-field-impact = Impact
data-field-decision = Decision

### Problems

problem-too-large = The file is larger than 50 MB. A project file is never that large.
problem-empty = The file is empty.
problem-other-file = This is another kind of file: an archive, a document, a picture or a database.
problem-not-text = The file holds signs that are not text.
problem-not-json = The file is damaged, or not a project file.
problem-truncated = The file ends too early: a part of it is missing.
problem-too-deep = The file is nested far deeper than any project file.
problem-long-text = A text in the file is longer than 20,000 characters.
problem-duplicate-key = Something stands twice in the file, so it is unclear which holds.
problem-wrong-kind = This is not a project file of Catchment.
problem-newer-version = The file was made by a newer version of Catchment than this one.
problem-unknown-version = The file does not say which version it has.
problem-unknown-field = The file holds something that this version does not know.
problem-missing-field = Something that must be there is missing in the file.
problem-bad-value = A value in the file cannot be right.
problem-too-many-records = The file holds more than 200,000 records.
problem-counts-differ = The file does not hold as many records as it says.
problem-checksum-differs = The content was changed or damaged after the file was made: its checksum differs.
problem-duplicate-record = A record stands twice in the file.
problem-empty-record = A record in the file says nothing.
problem-broken-history = The history of a record in the file does not hang together.
problem-mixed-kinds = A record in the file is of two kinds at once.
problem-no-assessment = The file does not hold the assessment itself.
problem-stray-assessment = The file holds a second assessment, or calls another record its assessment.
problem-too-many-vertices = A shape has more than 10,000 points.
problem-broken-shape = A shape is open, empty or too small to be one.
problem-absurd-number = A number in the file is far beyond what is possible.
problem-was-utf16 = The file was written as UTF-16 and has been converted.
problem-not-geojson = This is not a GeoJSON file, or its structure is broken.
problem-no-area = The file holds no area. An outline needs a polygon.
problem-projected = The coordinates are in a projected system, not in degrees.
problem-swapped = Latitude stood before longitude. They have been exchanged.
problem-out-of-range = A coordinate lies beyond the globe.
problem-ring-closed = The outline was open and has been closed.
problem-too-few-points = An outline has fewer than three corners.
problem-features-skipped = Points and lines in the file were left out: an outline is made of areas.
problem-unreadable = The device could not read the file.
problem-worker-failed = The part of Catchment that reads files stopped.
problem-place-line = Line { $line }, column { $column }.
problem-place-field = Place: { $field }.
problem-place-record = Record: { $id }.
problem-remedy-choose-other = Nothing was changed here. Choose another file.
problem-remedy-send-again = Nothing was changed here. Ask for the file to be sent again, whole.
problem-remedy-export-again = Nothing was changed here. Ask for the file to be exported again from Catchment.
problem-remedy-update = Nothing was changed here. Connect this device once so that Catchment is updated, then open the file again.
problem-remedy-save-as-wgs84 = Nothing was changed here. In the map program, save it as GeoJSON in WGS 84 (EPSG:4326).
problem-remedy-try-again = Nothing was changed here. Try it again.
problem-remedy-nothing = There is nothing for you to do.
issue-phone-number = This text seems to hold a telephone number.
issue-email-address = This text seems to hold an e-mail address.
issue-mark-without-meeting = The meeting of this mark was deleted.
issue-mark-without-group = The group of this mark was deleted.
issue-group-without-meeting = The meeting of this group was deleted. Undo may bring it back.
issue-need-without-marks = Some marks behind this need were deleted.
issue-need-without-area = The catchment area of this need was deleted.
issue-ranking-without-meeting = The meeting of this ranking was deleted.
issue-option-gone = A need that can be chosen in this ranking was deleted.
issue-ballot-without-ranking = The ranking of a ballot was deleted.
issue-ballot-without-group = The group of a ballot was deleted. The ballot counts in the total only.
issue-intervention-without-needs = Some needs behind this intervention were deleted.
issue-score-without-intervention = The intervention of a score was deleted.
issue-score-without-group = The group of a score was deleted.
issue-commitment-without-intervention = The intervention of this plan line was deleted.
issue-left-out-without-need = The need of this plan line was deleted.
issue-no-title = The assessment has no title.
issue-no-statement = This need does not say what is needed.
issue-no-question = This ranking has no question.
issue-no-area-name = This catchment area has no name.
issue-no-intervention-title = This intervention has no title.
issue-outline-too-small = The outline of this catchment area encloses nothing.
issue-outline-crosses = The outline of this catchment area crosses itself.
issue-ended-before-started = This meeting ended before it began.
issue-too-many-dots = Ballots with too many dots came in. They are not counted.
issue-ballot-does-not-fit = Ballots that do not fit this ranking came in. They are not counted.
issue-no-lead = Nobody leads this plan line yet.
issue-no-dates = This plan line has no first or last day yet.
issue-ends-before-start = This plan line ends before it begins.
issue-no-reason = This plan line does not say why the need is not taken up.
issue-no-next-step = This plan line does not say what happens next with the need.
issue-outside-areas = This mark lies outside every catchment area. Perhaps as meant.
issue-unknown-sector = Its sector is not among the sectors of this assessment.

### End
