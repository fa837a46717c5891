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
home-not-opened = The file was not opened.
home-already-here = This assessment is on this device already. Merge the file here.
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

### Feasibility and impact

### Plan

### Data

### Problems

### End
