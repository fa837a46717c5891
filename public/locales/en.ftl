language-name = English
language-code = en
language-direction = ltr

### Common

language-digits = latn
close = Close
undo = Undo
opening = Opening…
part-missing = This part of the app could not be loaded. Connect once, or reload the page; what is saved stays.
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
kind-underlay = picture under the map
kind-reference-layer = reference layer
kind-category-set = category set
kind-provider = provider
kind-service = service
kind-referral = referral
kind-feedback = feedback
kind-committee = committee
kind-monitoring-round = monitoring round
kind-evaluation = evaluation
kind-implementation = state of the work
kind-activity-month = month of basic activities
kind-column-matching = kept column matching
kind-centre-settings = desk settings
kind-budget-decision = budget decision
kind-criteria-set = set of criteria
kind-criteria-score = score on a criterion
kind-plan-signature = signature
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
ranking-method-approval = Approval
ranking-method-order = Order
ranking-method-pairs = Pairwise grid
ranking-method-piling = Piling of counters
ranking-method-matrix = Matrix of counters
ranking-method-calendar = Seasonal calendar
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
undo-stale = This can no longer be undone: the record has changed since. The step before it can.
undo-barred = Ballots were cast here. What lies before them is not undone, so that nobody can work out who voted what.
saved = Saved
saving = Saving…
typing = typing…
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
refusal-broken-answer = This answer is not whole. Check it and enter it again.
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
home-search = Search assessments
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
about = About Catchment
about-version = Version
about-build = Fingerprint of this build
about-build-help = Devices that show the same fingerprint run exactly the same program.
about-free = Catchment is free software, under the MIT licence or the Apache License 2.0, as you choose.
about-parts = It is written in Rust with Leptos. MapLibre draws the map, terra-draw what is drawn on it, PMTiles reads files of maps, and Arabic script is set in Vazirmatn.
about-licences = Licences of all parts
about-licences-read = Read the licences
about-licences-missing = The licences could not be loaded. Connect once and try again.
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
storage-partless = Not saved: a part of the app could not be loaded. Connect once, or reload the page when everything is exported. { $words }
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
map-outline-all = All of them together
map-outline-huge = is far larger than a catchment
map-outline-far = lies far from the assessment
map-outline-unnamed = Area { $number }
map-outline-which = The file holds { $count } areas. Which one is the outline?
map-file-unreadable = This file could not be read. Choose it again.
map-population = Who lives here
map-population-help = Estimates will do. People with disabilities are counted in both tables.
map-population-source = Source of these figures
map-population-source-help = For example “Estimate of the mukhtar, March 2026”.

### Drawing on the map

map-shape-circle = Circle
map-way = How it is drawn
map-way-corners = Tap
map-way-freely = Finger
map-way-walking = Walk
map-tap-centre = Tap the centre of the circle.
map-choose-radius = Choose how far it reaches.
map-radius = Radius in metres
map-draw-line = Draw the way with a finger or pen.
map-draw-area = Draw around the area with a finger or pen. Two fingers move the map.
map-draw-cut = Draw a line right through the area.
map-tap-cut = Tap a line right through the area, from outside to outside.
map-around = { $length } around
map-square-metres = { $area } m²
map-snap = Snap to outlines
map-snapped = The corner lies on another outline.
map-would-cross = This line would cross the outline, so the corner was not set. Tap somewhere else.
map-crosses = The outline crosses itself. Take back the last step and draw that part again.
map-undo-stroke = Take back the last stroke
map-unfinished = Not finished: { $what }. It is kept on this device.
map-unfinished-shape = Changed shape, not kept yet: { $what }
map-go-on = Go on
map-disputed-by = Who says that it is not so?
map-disputed-help = Groups that say this is not so, or not here. The mark stays, is drawn differently and counted apart.
map-disputed-count = { $count ->
    [one] disputed by { $count } group
   *[other] disputed by { $count } groups
}
cut-title = Cut
cut-merge = Cut or merge
cut-rule = The largest part keeps this record with everything that points to it. Each other part becomes a record that says the same; people are not divided.
cut-draw = Cut on the map
cut-line = Or type the line of the cut
cut-typed = Cut along this line
cut-done = { $count ->
   *[other] Cut in { $count } parts. The largest one keeps the record.
}
cut-not-an-area = Only areas can be cut or merged.
cut-not-through = The line does not go all the way through. Start and end outside the area.
merge-with = Merge with
merge-rule = This record lives on with its own words; notes, people and whatever points to the others come to it.
merge-none = No area of the same group, kind and sector touches this one.
merge-choose = Choose first what comes to it.
merge-act = Merge into this one
merge-done = { $count ->
   *[other] { $count } areas became one.
}
merge-apart = These areas do not touch. Only areas that touch become one.
here-title = My position
here-off = The position is not watched.
here-waiting = Looking for the position. This may take half a minute under open sky.
here-good = Position right to { $accuracy }
here-coarse = Only right to { $accuracy }; { $gate } are needed. Go under open sky and wait, or ask for less.
here-denied = The browser may not use the position. Allow it in the settings of this page, then try again. Everything can be drawn without it.
here-unavailable = The device does not know where it is. Switch on its location, then try again, or tap the place on the map.
here-late = No position for half a minute. It goes on trying; under open sky it is faster.
here-stays = The position stays on this device. Only what you mark is kept.
here-gate = How right it must be
here-gate-help = Marks and steps are only taken where the position is at least this right.
here-try = Try again
here-show = Show me on the map
here-stop = Stop watching
here-mark = At my position
walk-start = Start walking
walk-pause = Pause
walk-go-on = Walk on
walk-steps = { $count ->
    [one] Walking: { $count } step
   *[other] Walking: { $count } steps
}
walk-paused = { $count ->
    [one] Paused after { $count } step
   *[other] Paused after { $count } steps
}
category = Category
category-sets = Category sets
category-sets-help = A set is a small file: what your team tells apart, each with an icon. The icon stands on the pin.
category-none = No category set yet
category-none-text = Take in the file of your organisation, or go on with sectors alone.
category-take = Take in a file
category-save = Save as a file
category-not-saved = The browser did not save the file. Allow downloads and try again.
category-remove = Remove this set
category-removed = The category set was removed. Marks keep their category codes.
category-taken = { $count ->
    [one] { $count } category was taken in.
   *[other] { $count } categories were taken in.
}
category-same-code = Two categories have the code { $code }.
category-no-code = A category has no code.
category-no-name = The category { $code } has no name.
category-not-in = The category { $code } has no name in this language.
category-unknown-icon = The icon of { $code } is not one of ours.
category-unknown-sector = The sector of { $code } is not one of this assessment.

### What the map says

says-title = What the map says
says-question = Question
says-subject-agreement = Where groups agree
says-subject-difference = One group against another
says-subject-density = Where marks are dense
says-subject-clusters = Marks that may be one need
says-subject-coverage = Who is left without a service
says-subject-catchments = Check of the catchment areas
says-public = For the public
says-public-help = Hides numbers below five and groups of fewer than five people. Switch it on before a wall or a printer sees this.
says-working = Working it out…
says-failed = This could not be worked out on this device. Close the panel and open it again.
says-too-small = One of the two has fewer than five people counted. It is not told apart in public.
says-hidden-count = fewer than 5
says-legend = Legend
says-class = Groups of
says-class-help = A group counts for a class only when everybody in it belongs to it.
says-class-all = Everybody
says-first = First
says-second = Second
says-area = Inside the catchment area
says-no-area = No catchment area
says-count-unknown = Count services of which nobody knows whether they take people
says-filtered = Only marks that the filter shows are counted.
says-distance-density = Around each mark
says-distance-clusters = From mark to mark at most
says-distance-coverage = A service may be as far as
says-agreement-none = No group has drawn an area yet
says-agreement-alone = No two groups drew the same place
says-agreement-most = In the darkest place { $count } of { $all } groups agree
says-level-nobody = Nobody drew here
says-level = { $count ->
    [one] { $count } group drew here
   *[other] { $count } groups drew here
}
says-areas = { $count ->
    [one] { $count } area
   *[other] { $count } areas
}
says-groups = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}
says-counted-areas = Counted: { $shapes } of { $groups }. Each group counts once, whatever its size.
says-of-these-unsure = { $count } of these unsure
says-of-these-disputed = { $count } of these disputed
says-without-area = Points and lines, which cover no ground: { $count }
says-without-group = Areas that no group drew: { $count }
says-small-groups = Groups too small for the public: { $count }
says-difference = { $share } per cent of what the two drew is the same ground
says-difference-none = Neither of the two has drawn an area
says-only = Only { $who }
says-both = Both
says-counted-sides = Counted: { $first } of the first, { $second } of the second. Points and lines cover no ground.
says-density = { $count } marks, each spread over { $distance }
says-density-none = There is no mark to count.
says-density-hidden = Fewer than five marks: in public this would show where single people pointed.
says-density-most = The most marks close together
says-density-many = Many
says-density-some = Some
says-density-few = A few
says-per-square-kilometre = up to { $count } per km²
says-density-help = A place is compared with the densest one. A line or an area counts in its middle.
says-clusters = { $count ->
    [0] No marks lie close together
    [one] { $count } place where marks may be one need
   *[other] { $count } places where marks may be one need
}
says-clusters-hidden = Hidden, because they are of fewer than five marks: { $count }
says-clusters-help = Marks of one kind and sector that lie close together. Whether they mean the same thing, people decide. Hazards are reported, not ranked.
says-cluster-marks = Marks: { $count }
says-show = Show
says-make-need = Make a need
says-is-need = Is a need
says-need-made = Need made. Its words can be changed under Priorities.
says-coverage = { $count ->
    [0] No sector has a need farther than { $distance } from a service
    [one] { $count } sector has needs farther than { $distance } from a service
   *[other] { $count } sectors have needs farther than { $distance } from a service
}
says-straight-line = In a straight line. The way on foot is longer: what is called covered here may not be.
says-sectors = Sectors
says-needs-far = Needs farther: { $far }, within reach: { $near }
says-uncovered = Not covered: { $area }, { $share } per cent
says-services = Services that count: { $count }
says-services-out = Not counted: full { $full }, closed { $closed }, unknown { $unknown }
says-people-spread = People farther, if they lived evenly spread: about { $people }
says-gaps-of = Gaps: { $sector }
says-legend-gap = Ground that no service reaches
says-no-gap = Every need of this sector is within reach.
says-gaps = { $count ->
    [one] { $count } need that no service reaches, the farthest first
   *[other] { $count } needs that no service reaches, the farthest first
}
says-gaps-hidden = Fewer than five: the list is hidden in public.
says-gap-list = Needs that no service reaches
says-gap-search = Search these needs
says-outside-list = Needs outside every catchment area
says-outside-search = Search needs outside
says-severity-all = Every severity
says-sort-found = As found
says-sort-title = Title
says-sort-severity = Severity
says-clusters-search = Search candidate needs
says-cluster-sort-found = Most groups first
says-cluster-sort-title = Title
says-cluster-sort-marks = Number of marks
says-cluster-sort-groups = Number of groups
says-nearest = Nearest service: { $distance }
says-nearest-none = There is no service at all
says-no-catchment = No catchment area is drawn yet.
says-overlaps = Shared ground
says-no-overlap = No two catchment areas share ground.
says-overlap = { $one } and { $other }
says-areas-title = Catchment areas
says-needs-inside = Needs inside: { $count }
says-nobody-else = Nobody else is known to work here. A centre needs others to refer to.
says-others = Also at work: { $who }
says-outside = Needs outside every catchment area: { $count }
says-codes = Marks by place code
says-no-codes = No catchment area has a place code (P-code). It is entered in its sheet.
says-code = Place code
says-code-several = In several areas
says-code-none = In none
says-repeated = Only what more than one group marked
says-repeated-none = No two groups marked the same kind of thing this close together.
says-repeated-help = A mark counts once for each other group that put one of its kind and sector within this distance.
says-counted-marks = Counted: { $count } marks.
says-doubtful = Counted with them and told apart: { $unsure } unsure, { $disputed } disputed by a group.
says-counted-coverage = Counted: { $needs } needs and { $services } places of services.
says-counted-catchments = Counted: { $areas } catchment areas; marks with a place: { $marks }.
says-people = People farther: { $far }, within reach: { $near } (settlements of the reference layer)
says-codes-by-mark = Each mark with its code
says-codes-csv = Download the marks with codes (CSV)
map-place-code = Place code (P-code)
map-place-code-help = As it stands in the country’s list, for example IQG19Q03.

### Basemaps

basemap-title = Basemap
basemap-lead = A basemap lies on this device and works without a network. It is not part of the assessment’s file.
basemap-built-in = Built-in map
basemap-built-in-help = Governorates of Iraq, without streets.
basemap-pick = Add a PMTiles file
basemap-flat = This device cannot draw the moving map, so basemaps are not seen on it.
basemap-mbtiles-help = An MBTiles file is converted first, on a computer: pmtiles convert town.mbtiles town.pmtiles
basemap-mbtiles = This is an MBTiles file, which cannot be read in slices. Convert it on a computer: pmtiles convert town.mbtiles town.pmtiles
basemap-raster = Pictures
basemap-vector = Shapes and names
basemap-facts = { $size }, zoom { $from } to { $to }
basemap-bounds = Covers { $south } to { $north } north, { $west } to { $east } east
basemap-bounds-made-out = The file does not say which area it covers; this was made out from its tiles.
basemap-megabytes = { $size } MB
basemap-incomplete = Not all of it is here yet. Pick the same file again, and it goes on where it stopped.
online-title = From the internet
online-lead = Off until you switch it on, and only on this device. Whoever runs the address then learns which part of the map is looked at here, and from which connection. Tiles that were seen stay on this device and work without a network.
online-unable = For this the offline copy of Catchment must be ready, and it is not in this browser. Reload the page; if that does not help, use a basemap file.
online-is-on = On: tiles are asked for from this address.
online-is-off = Off: nothing is asked for from the internet.
online-address = Address of the tiles
online-address-help = As its provider gives it, for example { $example }. Ask whether their terms allow this use.
online-attribution = Who made the map
online-attribution-help = Stands on the map. The provider says what it must be, for example: © OpenStreetMap contributors
online-no-address = This is not an address of tiles. Copy it from the provider's page.
online-not-secure = The address must begin with https://
online-placeholders = The address must hold { $z }, { $x } and { $y }, each once, and no other braces.
online-credentials = An address with a user name or password cannot be used: it would be kept unprotected.
online-no-attribution = Say who made the map: its terms ask for that.
online-limit = Keep at most
online-kept = { $count ->
    [one] { $count } tile kept: { $size } of { $most }.
   *[other] { $count } tiles kept: { $size } of { $most }.
}
online-on = Switch it on
online-off = Switch it off
online-empty = Remove the kept tiles
online-refresh = Look again
basemap-remove = Remove from this device
basemap-looking = Looking at the file…
basemap-copying = { $done } of { $all } are on this device
basemap-progress = Copying the basemap
basemap-stop = Stop
basemap-full = There is not enough room on this device. Remove another basemap or other data, then pick the file again: it goes on where it stopped.
basemap-failed = This browser could not keep the file. Try again in a normal window, not a private one.
basemap-not-pmtiles = This is not a PMTiles file.
basemap-old-version = This is PMTiles version { $version }, which the map cannot read. Convert it to version 3: pmtiles convert
basemap-newer-version = This is PMTiles version { $version }, newer than this app. Ask for version 3.
basemap-truncated = The file ends too early. It was not copied or downloaded whole.
basemap-empty = There is no tile in this file.
basemap-mlt = Its tiles are in the MapLibre format (MLT), which this app does not read. Ask for vector tiles (MVT) or pictures.
basemap-unknown-tiles = Its tiles are of a kind that this app does not read. Ask for vector tiles (MVT), PNG, JPEG or WebP.
basemap-compression = It is packed in a way that this app does not read. Ask for gzip.
basemap-damaged = The file is damaged: its head or its directory makes no sense.

### Reference layers

layer-title = Reference layers
layer-list = Layers, the topmost first
layer-lead = Roads, wells, boundaries or places from elsewhere, shown under the marks. They are part of the assessment.
layer-none = No layer yet. Take one from a file that another organisation gave you.
layer-pick = Add a layer from a file
layer-formats = GeoJSON, KML, KMZ, GPX, or a CSV table with columns for latitude and longitude.
layer-reading = Reading the file…
layer-taking-in = Taking it in…
layer-source-geojson = GeoJSON
layer-source-kml = KML
layer-source-kmz = KMZ
layer-source-gpx = GPX
layer-source-csv = Table
layer-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
layer-features = { $count ->
    [one] { $count } feature
   *[other] { $count } features
}
layer-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
layer-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
layer-areas = { $count ->
    [one] { $count } area
   *[other] { $count } areas
}
layer-list-comma = {", "}
layer-among = Among them:
layer-no-trouble = Nothing in this file needs to be put right.
layer-troubles = To be looked at
layer-put-right = Put right
layer-take-back = Take back: { $what }
layer-swapped = Latitude and longitude seem to have changed places: the file lies far from the assessment, and near it the other way round.
layer-mercator = The coordinates are metres of Web Mercator (EPSG:3857), not degrees.
layer-projected = The coordinates are metres of a map projection that this app does not know. In the program it comes from, save the layer in WGS 84 (EPSG:4326).
layer-other-system = The file names the coordinate system { $name }, which this app does not convert. In the program it comes from, save the layer in WGS 84 (EPSG:4326).
layer-far-away = Everything in this file lies far from the assessment. Is it the right file?
layer-issue-no-shape = No place, or one that cannot be read.
layer-issue-empty-shape = A shape without any position.
layer-issue-too-few-points = A line of a single point, or an area of fewer than three corners.
layer-issue-ring-open = An area that does not end where it began.
layer-issue-out-of-range = A coordinate beyond the world.
layer-issue-turned = Latitude and longitude seem to have changed places in these rows.
layer-issue-at-zero = At 0 and 0: the place was not known.
layer-issue-no-name = No name.
layer-rows-named = Rows: { $rows }
layer-rows-and-more = Rows: { $rows } and { $more } more
layer-fix-swap-axes = Swap latitude and longitude
layer-fix-swap-rows = Swap them in these rows
layer-fix-from-web-mercator = Turn metres into degrees
layer-fix-close-rings = Close the areas
layer-fix-drop-broken = Leave these rows out
layer-fix-name-by-row = Name them by their row number
layer-would-take = { $count ->
    [0] Nothing of it can be taken in
    [one] { $count } feature will be taken in
   *[other] { $count } features will be taken in
}
layer-left-out = Left out:
layer-nothing-usable = Nothing of this file can be taken in as it stands. Choose a fix above, or another file.
layer-needs-name = Give the layer a name first.
layer-name = Name of the layer
layer-name-help = What people call it. The file’s own name is not kept.
layer-name-proposed = Layer { $number }
layer-attribution = Who made the data
layer-attribution-help = Organisation, year and terms of use. It stands in the corner of the map.
layer-label-field = Written beside each feature
layer-label-none = Nothing
layer-take-in = Take it in
layer-put-away = Put it away
layer-show = Show { $name } on the map
layer-up = Move { $name } up
layer-down = Move { $name } down
layer-remove = Remove { $name }
layer-removed = The layer was removed.
layer-at-the-end = It is there already.
layer-missing = The content of this layer is not on this device. Ask for a project file with attachments, or add the file again.
layer-looks = Looks and name
layer-colour = Colour
layer-colour-number = Colour { $number }
layer-width = Lines
layer-thin = Thin
layer-medium = Medium
layer-thick = Thick
layer-fill = Areas filled
layer-per-cent = { $share } %
layer-dashed = Dashed lines
layer-feature-list = Features by name
layer-feature = Feature { $number }
layer-shapes = Shapes
layer-shapes-all = All shapes
layer-shapes-points = Points
layer-shapes-lines = Lines
layer-shapes-areas = Areas
layer-sort-file = Order of the file
layer-sort-name = Name
layer-no-coordinates = This table has no columns with latitude and longitude. Name two columns “latitude” and “longitude”, and choose it again.
layer-other-file = This file cannot be read as a map layer. Choose a GeoJSON, KML, KMZ, GPX, CSV, XLSX or ODS file.
layer-too-much = This layer is too large for a tablet: at most 200,000 features and 2,000,000 corners. Cut it to the town or simplify it in a map program.

### Two sides on one map

swipe-open = Compare on the map
swipe-close = End the comparison
swipe-divider = Divider between { $first } and { $second }
swipe-value = { $who }: { $share } per cent of the map
swipe-marks = Marks: { $count }
swipe-too-small = Fewer than five people: not shown in public

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
priorities-needs-search = Search needs
priorities-marks-search = Search marks without a need
needs-sector = Sector of the need
needs-state-all = All
needs-state-not-ranked = In no ranking yet
needs-state-without-intervention = Without an intervention
needs-state-without-marks = Without marks
needs-sort-made = When made
needs-sort-statement = Words
needs-sort-sector = Sector
needs-sort-severity = Severity
needs-sort-marks = Number of marks
marks-sort-made = When made
marks-sort-severity = Severity
marks-sort-sector = Sector
marks-sort-kind = Kind
marks-sort-group = Group
meetings-search = Search meetings
meetings-sort-date = Date
meetings-sort-kind = Kind
meetings-sort-venue = Place
meetings-sort-people = People
meetings-sort-marks = Marks
rankings-search = Search rankings
rankings-sort-made = When made
rankings-sort-question = Question
rankings-sort-method = Method
rankings-sort-ballots = Number of ballots
interventions-search = Search interventions
interventions-sort-number = Number
interventions-sort-title = Title
interventions-sort-sector = Sector
interventions-sort-quarter = Place on the chart
interventions-sort-cost = Cost
interventions-sort-people = People reached
interventions-state-in-plan = In the plan
interventions-state-not-in-plan = Not in the plan
interventions-state-unscored = Not placed yet
plan-lines-search = Search the plan
plan-lines-sort-number = Number
plan-lines-sort-title = Title
plan-lines-sort-lead = Who leads
plan-lines-sort-starts = Start
plan-lines-sort-ends = End
rounds-search = Search rounds
rounds-sort-date = Date
rounds-sort-name = Name
rounds-sort-place = Catchment area
rounds-sort-readings = Number of answers
committees-search = Search committees
committees-sort-formed = Day formed
committees-sort-name = Name
committees-sort-area = Catchment area
committees-sort-sat = Last meeting
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
look-first = Read the question first, then press again.
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
priorities-left-out-broken-answer = { $count ->
    [one] { $count } ballot that is not whole
   *[other] { $count } ballots that are not whole
}
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
    [one] { $count } answer of a group that differs between tablets
   *[other] { $count } answers of a group that differ between tablets
}
answers-tablets-differ = Several tablets took different answers, so none counts; ask again: { $groups }
answers-tablets-agree = Several tablets took the same answer, which counts once: { $groups }
priorities-group-sizes = Groups
priorities-equal-voice = If every group had the same voice
priorities-equal-voice-rule = Each person of a group counts so that all groups weigh the same; at most three times, and only in groups of five or more.
priorities-weight = each counts { $weight }
priorities-weight-none = too few to take part

### Answers

answers-about-dots = Each person puts dots on cards; several dots on one card weigh more.
answers-about-hands = You count raised hands for each card, group by group, in front of everybody.
answers-about-approval = Mark every card you support; each mark counts the same.
answers-about-order = Bring the cards into an order, the most important first; cards may share a place.
answers-about-pairs = Two cards at a time: which goes first? Good for a group that talks it over; beyond eight cards only the pairs that are needed are asked.
answers-about-piling = Lay counters on the cards: more counters for what weighs more.
answers-about-matrix = A pile of counters for each criterion, such as how many people it reaches and how urgent it is.
answers-about-calendar = How strong something is in each month. It describes the year and ranks nothing.
answers-by = Who answers
answers-by-persons = Each person alone
answers-by-groups = Each group together
answers-by-paper = On paper
answers-by-persons-help = The tablet goes round; every ballot is secret.
answers-by-groups-help = A group talks it over and gives one answer. It counts as one answer of so many people, never as many ballots.
answers-by-paper-help = People write on paper. Every paper is typed in twice, and the two entries are compared.
answers-start-groups = Let the groups answer
answers-start-paper = Enter paper ballots
answers-most-marks = Most marks per person
answers-most-marks-help = As many as there are cards means: as many as they like.
answers-counters = Counters
answers-counters-help = The same number for everybody. Twenty are easy to lay; a hundred read as per cent.
answers-criteria = Criteria
answers-criteria-help = One row each, in words everybody understands. Two to five are enough.
answers-criterion = Criterion { $number }
answers-criterion-add = Add a criterion
answers-criteria-missing = Write at least one criterion first.
answers-grid-too-many = Two cards at a time bears at most { $count } cards: leave some out, or choose another way.
answers-nothing-yet = Nothing is placed yet.
answers-unknown = Do not know
answers-unknown-of = Do not know: { $name }
answers-approval-how = Tap every card you support.
answers-approval-how-most = Tap the cards you support, at most { $most }.
answers-approval-full = All marks are used. Take one back first.
answers-marked = Marked: { $count }
answers-approval-none = No card is marked. That is an answer, too. Finish all the same?
answers-order-how = Tap the most important card first, then the next. To move a card, pick it up by its handle.
answers-order-pool = Not placed yet
answers-order-yours = Your order
answers-order-held = A card is in your hand. Choose its new place; arrow keys move it too.
answers-order-left = Not placed yet: { $count }
answers-order-unplaced = Cards without a place: { $count }. They come after all others and are equal among themselves. Finish all the same?
answers-order-back = Take out of the order
answers-order-put-unknown = We do not know this one
answers-order-put-at = Put here, as place { $place }
answers-order-put-with = Same place, { $place }
answers-order-pick-up = Pick up: { $name }
answers-pairs-how = Which of the two goes first? Tap it.
answers-pairs-which = Which goes first?
answers-pairs-equal = Both the same
answers-pairs-back = Back one pair
answers-pairs-done = { $done } of { $all } pairs
answers-pairs-open = Some pairs were not asked; they count for nobody. Finish all the same?
answers-pairs-all = All pairs are done.
answers-pairs-needed = With more than eight cards only the pairs that are needed are asked. The others follow: if one card goes before a second and that before a third, the first goes before the third. They count as if they had been asked. Circles cannot show this way.
answers-pairs-needed-done = Pairs done: { $done }, at most { $all }
answers-pairs-needed-all = All pairs that are needed are done.
answers-circles = Some cards go round in a circle. That is no mistake: it shows where they are close.
answers-circle = “{ $a }” before “{ $b }”, that before “{ $c }”, and that before the first.
answers-triangle = The grid so far
answers-piles-how = You have { $count } counters. Lay more on what weighs more.
answers-piles-in-hand = Not placed: { $count }
answers-piles-unplaced = Counters not placed: { $count }. They stay with nobody and are shown so. Finish all the same?
answers-counters-on-it = Counters on it: { $count }
answers-counter-back = Take a counter back from { $name }
answers-counters-five = Five more on { $name }
answers-calendar-how = For each month: how strong is it? From 0 (nothing) to 5 (most).
answers-calendar-which = Needs
answers-calendar-left = Months without an answer: { $count }
answers-calendar-open = Months without an answer: { $count }. They stay “do not know”. Finish all the same?
answers-group-title = Which group answers?
answers-group-lead = The group sits together, agrees and gives one answer.
answers-group-choose = Choose the group first.
answers-group-none = This meeting has no groups yet. Add them at the meeting first.
answers-group-people = People behind this answer
answers-group-people-missing = Say how many people stand behind the answer.
answers-group-done = answered
answers-group-begin = Let this group answer
answers-group-again = Answer anew (replaces the first)
answers-papers-first = Paper ballots: first entry
answers-papers-second = Paper ballots: second entry
answers-papers-group = Group of these papers
answers-papers-line = Paper { $number }
answers-papers-next = Next paper
answers-papers-numbers = Numbers of the cards
answers-papers-unread = Not understood: { $word }
answers-papers-search = Search typed papers
answers-papers-drop = Remove paper { $number }
answers-papers-count = First entry: { $first }, second: { $second }
answers-papers-zero = Type what the paper says; 0 for an empty paper.
answers-papers-none = Type in a paper first.
answers-papers-to-second = Now the second entry
answers-papers-to-first = Back to the first entry
answers-papers-keep = Keep the ballots
answers-papers-kept = Ballots kept: { $count }
answers-papers-differ = The two entries differ. Look at these papers again.
answers-papers-twice = Paper { $number } stands twice in entry { $entry }.
answers-papers-missing = Paper { $number } is missing in entry { $entry }.
answers-papers-differs = Paper { $number } was read differently: { $names }
answers-line-dots = Card:dots, for example 1:3 2:2
answers-line-hands = Card:hands, for example 1:12 2:7
answers-line-approval = The marked cards, for example 1 3 5
answers-line-order = The order, for example 3 1 2=4 ?5 (2 and 4 share a place, 5 is not known)
answers-line-pairs = Pairs, for example 1>2 1=3 2?3
answers-line-piling = Card:counters, for example 1:10 2:5; the rest stays unplaced
answers-line-matrix = A pile for each criterion with / between, for example 1:10 2:5 / 1:5 3:5
answers-line-calendar = Calendars are not typed in from paper.
answers-read-count = { $name }: { $count }
answers-read-empty = An empty paper
answers-read-pairs = Pairs: { $count }
answers-count-by = Count by
answers-recount-label = A recount under another rule: { $rule }. The result above all others stays that of the first rule.
answers-rule-name-dots = Dots
answers-rule-name-hands = Hands
answers-rule-name-approval = Marks
answers-rule-name-borda-average-places = Average places (Borda)
answers-rule-name-schulze-winning-votes = Majorities (Schulze)
answers-rule-name-ranked-pairs-winning-votes = Strongest majorities first (ranked pairs)
answers-rule-name-copeland-wins = Wins against others (Copeland)
answers-rule-name-grid-wins = Wins in the grid
answers-rule-name-piling-mean-share = Shares of counters
answers-rule-name-matrix-mean-share = Shares over all criteria
answers-rule-dots = Most dots come first; with equally many, the need that more people chose; after that it is a tie.
answers-rule-hands = Most hands come first; equally many is a tie.
answers-rule-approval = Every mark counts one. Most marks come first; equally many is a tie.
answers-rule-borda-average-places = On each ballot the last card gets 0 points, the one before 1, and so on; cards that share a place, or have none, share the points of their places. Most points come first; equal sums are a tie.
answers-rule-schulze-winning-votes = Every two cards are compared: which do more people put first? Where majorities go round in a circle, the weakest of them gives way. A card is ahead when its strongest chain of majorities is stronger than the chain back. Cards that none is ahead of come first and are tied; then the same among the others.
answers-rule-ranked-pairs-winning-votes = Majorities are fixed from the strongest on; one that would close a circle is left out. Where equally strong ones could be fixed in several orders, every card that some order puts first is tied first.
answers-rule-copeland-wins = Counted is how many other cards a card beats when two are compared: wins only, an equal pair gives neither card anything. Equally many wins are a tie.
answers-rule-grid-wins = Each pair that a card wins counts one, an equal pair one half. With equally many wins, the comparison among the tied decides; a circle stays a tie.
answers-rule-piling-mean-share = A card’s share of each group’s counters, then the mean over the groups: each group counts once, whatever its size. Unplaced counters belong to nobody. Equal means are a tie.
answers-rule-matrix-mean-share = For each criterion a card’s share of the counters; then the mean over the criteria and over the groups, each counting once. Equal means are a tie.
answers-missing = What was left open
answers-missing-marks = A card that somebody did not choose gets nothing from that ballot. An empty ballot is an answer and is counted.
answers-missing-order = Cards without a place stand behind all others on that ballot and are equal among themselves. A card that somebody does not know is compared with nothing on that ballot.
answers-missing-average-places = Cards without a place share the points of the last places. A card that somebody does not know counts on that ballot as equal to every other card.
answers-missing-pairs = A pair that was not asked, or that nobody could tell, counts for neither card.
answers-missing-counters = A card without counters has a share of 0. Counters that stayed in the hand belong to no card.
answers-missing-months = A month without an answer is “do not know”; the middle is taken of those who answered.
answers-finding-first = “{ $name }” comes first.
answers-finding-tied = First place is shared: { $names } are tied.
answers-condorcet = “{ $name }” beats every other card when two are compared.
answers-condorcet-none = No card beats every other one when two are compared.
answers-cycle = They go round in a circle: { $names }, and that again before { $first }.
answers-before = { " before " }
answers-percent = { $percent }%
answers-score-marks = Marks: { $points }
answers-score-wins = Wins: { $points }
answers-score-hands = Hands: { $points }
answers-score-dots = Dots: { $points }
answers-score-points = Points: { $points }
answers-priority-of = priority of { $group }
answers-least = least in any group: { $percent }%
answers-not-shared = not shared
answers-least-title = Least supportive group
answers-least-help = Beside each need stands its support in the group that supports it least. Below { $percent }% it is marked “not shared”. It changes no place.
answers-spread = groups: { $least }% to { $most }%
answers-voice-support = Support
answers-voice-dots = { $dots } dots per person
answers-consistence-title = How consistent each grid is
answers-consistence = { $count ->
    [0] no circle of three, consistence { $zeta }
    [one] one circle of three, consistence { $zeta }
   *[other] { $count } circles of three, consistence { $zeta }
  }
answers-circles-count = { $count ->
    [0] no circle of three
    [one] one circle of three
   *[other] { $count } circles of three
  }
answers-consistence-open = { $count ->
    [one] one pair has no answer, so consistence cannot be told
   *[other] { $count } pairs have no answer, so consistence cannot be told
  }
answers-consistence-equal = some pairs are equal, so consistence cannot be told
answers-consistence-help = A circle of three: a before b, b before c, and c before a. Consistence (ζ) is 1 without a circle and 0 with as many as there can be. Circles show where cards are close; they are no mistake.
answers-first-pick = first pick of a group
answers-first-pick-help = What a group has in first place may be put on the long list before anything is added up, if people agree to that.
answers-majority = Card against card
answers-majority-help = How many put the card of the row before that of the column
answers-ways-help = Strength of the strongest chain of majorities from row to column
answers-agreement = How far people agree
answers-agreement-limits = 1 is the same order, 0 none in common, −1 the opposite one (two groups). A dash: one side puts everything on one place. For three or more and at least four cards; with few groups, chance plays a part.
answers-w-groups = Groups ({ $count }): Kendall’s W { $w }
answers-w-persons = People ({ $count }): Kendall’s W { $w }
answers-w-chance = So much agreement can well be chance.
answers-tau = { $first } and { $second }: tau-b { $tau }
answers-sure = How sure is this order?
answers-sure-help = Only when those who answered stand for more people. When everybody concerned has answered, there is no range. With few people the range is rough.
answers-sure-work = They stand for more people: work it out
answers-range = between place { $from } and place { $to }
answers-range-one = place { $place }
answers-unclear = No clear difference to the next.
answers-decide = What goes on
answers-how-many = How many go on
answers-tie = Stop: { $names } are tied, and there is room for { $places } of them. The people in the room have to settle it.
answers-tie-how = How is it settled?
tie-rule-title = Rule for ties, declared beforehand
tie-rule-help = Read it out before anybody votes. It holds if a tie changes what goes on, and it stands in the minutes.
tie-rule-apply = Apply the declared rule
tie-rule-ask = None: the people in the room are asked
tie-rule-lot = A lot before witnesses
tie-rule-lowest-cost = The lower cost first
tie-rule-most-supporters = More supporters first
tie-rule-pairwise-majority = What more people prefer when the two are compared
tie-rule-least-supportive-group = More support in the group that supports it least
answers-tie-help = Neither the order of the cards nor the alphabet decides.
answers-tie-way-rule = A rule or an agreement
answers-tie-way-lot = A lot before witnesses
answers-tie-pairwise-majority = Rule: more people prefer it
answers-tie-most-supporters = Rule: more supporters
answers-tie-least-supportive-group = Rule: more support in the group that supports it least
answers-tie-agreement = Agreement in the room
answers-tie-lowest-cost = Rule: lower cost
answers-tie-by-lot = Lot drawn in front of: { $witnesses }. Seed { $seed }
answers-tie-rule-fails = This rule does not tell them apart. Take another one, or a lot.
answers-tie-tap = Tap them in the order that was agreed.
answers-tie-tap-all = Tap all of them first.
answers-tie-record = Record the agreement
answers-tie-settled = Tie settled and recorded.
answers-settled = How ties were settled
answers-lot-witnesses = Witnesses, by role
answers-lot-witnesses-help = For example “two committee members, a teacher”. No names.
answers-lot-witnesses-missing = Write down in front of whom first.
answers-lot-draw = Draw the lot
answers-lot-seed = Seed:
answers-lot-record = Record this order
answers-lot-help = The order follows from the seed. Anybody can repeat it on another device.
answers-fingerprint = Fingerprint of ballots and rule:
answers-fingerprint-help = The same ballots and rule give the same fingerprint on every device.
answers-minutes = Minutes of the decision
answers-minutes-none = There are no minutes before the ranking is closed.
answers-minutes-assessment = Assessment
answers-minutes-how = How it was decided
answers-minutes-result = Result
answers-minutes-place = Place
answers-minutes-got = Got
answers-minutes-people = People
answers-minutes-ballots = Ballots
answers-minutes-own-first = First for this group
answers-minutes-no-ties = There were no ties.
answers-minutes-open-ties = There are ties; none changed what was decided, or they are still to be settled.
answers-sign-facilitator = Facilitator
answers-sign-women = For the women’s groups
answers-sign-men = For the men’s groups
answers-season = The year
answers-season-help = The middle of what was said, from 0 to 5. It describes; it ranks nothing.
answers-download-pabulib = Ballots for Pabulib (.pb)
answers-download-preflib = Orders for PrefLib
answers-download-result = Result as a file
answers-compare-result = Compare with a result of another device
answers-compare-equal = Both devices count the same, byte for byte.
answers-compare-none = This file is no result of a ranking.
answers-compare-differs = The two results differ in: { $parts }.
answers-compare-fingerprint = The numbers are the same, but single ballots differ.
answers-compare-ranking = the ranking
answers-compare-rule = the rule
answers-compare-ballots = the number of ballots
answers-compare-left-out = the ballots left out
answers-compare-groups = the groups
answers-compare-tiers = the order
answers-compare-scores = the scores
answers-compare-tie-rule = the rule for ties
answers-compare-settlements = how ties were settled
answers-import = From another program
answers-import-help = An election file of Pabulib (.pb) or PrefLib (.soc, .soi, .toc) comes in as a closed ranking with its needs and ballots.
answers-import-pick = Take in an election file
answers-import-unreadable = This is no Pabulib or PrefLib file that can be read. Nothing was taken in.
answers-import-misfit = This file cannot become a ranking: it needs two options, a ballot, at most { $count } ballots and 1,000 points each. Nothing was taken in.
answers-imported = Ranking taken in. Ballots: { $count }
month-other-1 = Kanun II
month-other-2 = Shubat
month-other-3 = Adhar
month-other-4 = Nisan
month-other-5 = Ayar
month-other-6 = Huzayran
month-other-7 = Tammuz
month-other-8 = Ab
month-other-9 = Aylul
month-other-10 = Tishrin I
month-other-11 = Tishrin II
month-other-12 = Kanun I

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
feasibility-impact-collecting-heading = Views are being collected
feasibility-impact-collecting-title = The result is closed
feasibility-impact-collecting = { $count ->
    [0] Nobody has placed cards yet. Every voice places for itself; the result opens when you end collecting.
    [one] One voice has placed cards. The others do not see it; the result opens when you end collecting.
   *[other] { $count } voices have placed cards. They do not see each other; the result opens when you end collecting.
  }
feasibility-impact-end-collecting = End collecting and show the result
feasibility-impact-end-collecting-first = Let at least one voice place its cards first.
feasibility-impact-collected = Collecting has ended. The result is open.
feasibility-impact-begin-collecting = Close the result and collect views
feasibility-impact-collecting-begun = The result is closed while views are collected.
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
feasibility-impact-legend-smallest = Smallest circle: { $people ->
    [one] one person
   *[other] up to { $people } people
}
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
feasibility-impact-how = How this group places its cards
feasibility-impact-as-one = Together, as one
feasibility-impact-alone = Each person alone
feasibility-impact-persons = { $count ->
    [0] The first person places now. Nobody sees what another person placed.
    [one] One person of this group has placed cards. Nobody sees what another person placed.
   *[other] { $count } people of this group have placed cards. Nobody sees what another person placed.
  }
feasibility-impact-next-person = Hand to the next person
feasibility-impact-next-person-first = Place at least one card first.
feasibility-impact-thanks = Thank you. The field is empty for the next person.
feasibility-impact-points = Show each voice as a point
feasibility-impact-points-help = Where fewer than five people of a group placed a card, only their middle is shown.
feasibility-impact-legend-group = Square: a group
feasibility-impact-legend-person = Dot: one person
feasibility-impact-finding-of = { $voice }: { $finding }
feasibility-impact-of-persons = { $count ->
    [one] one person, alone
   *[other] middle of { $count } people
  }
feasibility-impact-of-few = middle of fewer than five people
feasibility-impact-of-one-and-persons = { $count ->
    [one] as one; one person placed alone before
   *[other] as one; { $count } people placed alone before
  }
feasibility-impact-of-one-and-few = as one; fewer than five people placed alone before
feasibility-impact-voices-table = Every voice in numbers

### Criteria

criteria-tab = Criteria
criteria-title = Weighted criteria
criteria-lead = What each step means is written down before anybody scores. A missing score gives a range, never a guess.
criteria-empty-title = No criteria yet
criteria-empty-text = Criteria help where a chart with two questions is too coarse. Begin with a usual set and change its words.
criteria-begin-usual = Begin with a usual set
criteria-begin-empty = New set
criteria-untitled = Set without a name
criteria-set = Set of criteria
criteria-mode = What to do
criteria-mode-edit = Criteria
criteria-mode-score = Score
criteria-mode-result = Result
criteria-no-interventions = There is no intervention to score yet.
criteria-name = Name of the set
criteria-weighing = Where weights come from
criteria-weighing-help = Ask about the way from the worst to the best step, not about importance as such.
criteria-by-points = Points
criteria-by-pairs = Two by two
criteria-add = Add a criterion
criteria-most = At most { $count } criteria: more than that tires people.
criteria-delete = Delete this set
criteria-share = weight { $share } %
criteria-high = More is better
criteria-low = Less is better
criteria-anchor = Step { $step } means
criteria-number = Criterion { $number }
criteria-remove = Remove criterion { $name }
criteria-good = Which end is good
criteria-points = Points, 100 for what matters most
criteria-anchors = What the steps 1 to 5 mean
criteria-pairs = Two criteria at a time
criteria-pairs-help = Which matters more, and how many times as much?
criteria-pair = { $first } or { $second }
criteria-pair-open = not compared yet
criteria-pairs-open = { $count ->
    [one] One pair is not compared yet; weights follow when all are.
   *[other] { $count } pairs are not compared yet; weights follow when all are.
  }
criteria-pair-equal = equal
criteria-pair-more = { $name }: { $times } times as much
criteria-consistency = Consistency ratio { $saaty } % (Saaty 1980); { $other } % (Alonso and Lamata 2006).
criteria-inconsistent = The comparisons contradict each other (above 10 %). Talk them over again.
criteria-scoring-help = “Do not know” and “not scored” are kept apart from a low score.
criteria-done = { $count } of { $all }
criteria-unknown = Do not know
criteria-not-scored = Not scored
criteria-layer = Whose view
criteria-result-none = Nothing to show yet: weights and scores are needed.
criteria-finding = { $what } comes first
criteria-voices = Mean of voices: { $count }. Each counts once.
criteria-column-what = Intervention
criteria-column-value = Value, 0 to 1
criteria-column-note = Note
criteria-column-firsts = First in 1,000 random weightings
criteria-column-closeness = Closeness
criteria-range = { $low } to { $high }
criteria-like-the-first = no clear difference from the first
criteria-missing = { $count } not scored
criteria-unknown-count = { $count } not known
criteria-firsts-shared = { $alone }, shared { $shared }
criteria-incomplete = While scores are missing, values are ranges, and what the result hangs on is not computed.
criteria-no-flip = No change of a single weight puts another one alone in first place.
criteria-flip = If “{ $criterion }” weighed { $to } % instead of { $from } %, { $what } would catch up with the first.
criteria-analysts = For analysts
criteria-analysts-text = TOPSIS with vector normalisation. Adding an intervention can turn the order of others round; it never decides.
criteria-usual-name = Usual set
criteria-usual-reach-name = People reached
criteria-usual-reach-1 = a few households
criteria-usual-reach-3 = one neighbourhood
criteria-usual-reach-5 = the whole catchment area
criteria-usual-lasting-name = How long it lasts
criteria-usual-lasting-1 = weeks
criteria-usual-lasting-3 = a year, with upkeep
criteria-usual-lasting-5 = many years by itself
criteria-usual-cost-name = Cost
criteria-usual-cost-1 = volunteers can do it
criteria-usual-cost-3 = one small grant
criteria-usual-cost-5 = needs a directorate’s budget
criteria-finding-alike = { $count ->
    [one] { $what } is highest, with no clear difference from { $count } other
   *[other] { $what } is highest, with no clear difference from { $count } others
}

### The wall

chart-wall = Show on the wall
chart-wall-back = Back to the chart
chart-wall-voice = Shown
chart-wall-all = All groups
chart-wall-go = From view to view
chart-wall-stop = Stop here
chart-print = Print the chart
plan-poster = A3 poster

### Budget

budget-tab = Budget
budget-title = What the money reaches for
budget-lead = The same ballots under three named rules, side by side. The people in the room choose the rule; every step can be recounted.
budget-empty-title = No ballots to put to a budget yet
budget-empty-text = A budget needs a closed ranking by dots or by marks, with interventions for its needs.
budget-empty-button = To the rankings
budget-ballots = Ballots of
budget-ballots-help = Closed rankings by dots or by marks.
budget-money = Money there is
budget-say-money = Say how much money there is. The rules count at once.
budget-tie-rule-help = Declare it before you look at the rules below. It is fixed once a tie is settled.
budget-ballots-count = { $count ->
    [one] { $count } ballot counts.
   *[other] { $count } ballots count.
}
budget-ballots-left-out = { $count ->
    [one] { $count } ballot of another kind is left out.
   *[other] { $count } ballots of another kind are left out.
}
budget-links-note = A mark for a need counts for every intervention that answers it.
budget-few-marks = On average { $marks } choices per ballot. Below three, equal shares says little about who is represented.
budget-constraints = What must hold before any rule
budget-fewest = Fewest people who chose it
budget-completion = Equal shares, when money is left
budget-completion-help = The completion changes the result, so it is always named.
budget-completion-none = leave it
budget-completion-raise-until-exhaustive = raise shares until nothing fits
budget-completion-raise-until-over = raise shares until it would go over
budget-completion-fill = fill by most votes
budget-area-cap = At most for { $area }
budget-without-cost = Without a cost in this currency, so not counted: { $names }.
budget-hold = What holds for { $what }
budget-hold-open = The rule decides
budget-hold-must = Must be funded
budget-hold-excluded = Not funded
budget-hold-part = Part will do
budget-part-least = Smallest part that still makes sense
budget-named = { $number }. { $title }
budget-rule-with-completion = { $rule }, { $completion }
budget-rule-most-votes = Most votes first
budget-rule-equal-shares = Equal shares
budget-rule-best-total = Best total
budget-rule-words-most-votes = From the top. What the money left does not reach is skipped. A large group can take all.
budget-rule-words-equal-shares = Everybody has the same part of the money. Those who chose an intervention pay for it together.
budget-rule-words-best-total = The set that holds most votes within the money. A yardstick for the others.
budget-must-and-excluded = { $what } must be funded and may not be. Change one of both.
budget-must-over-money = What must be funded costs more than there is.
budget-must-over-cap = What must be funded in { $area } costs more than its cap.
budget-too-large = Too many sets are equal or possible to compare them here.
budget-funded = Funded
budget-funded-none = Nothing.
budget-part = part
budget-nobody = nobody
budget-fewer-than = fewer than { $count }
budget-of-all = { $count } of { $all }
budget-no-group = none
budget-spent = Spent
budget-left = Money left
budget-with-nothing = People with nothing they chose
budget-groups-with-nothing = Groups with nothing they chose
budget-gini = How unevenly money falls (Gini, 0 is even)
budget-left-out = { $count ->
    [one] Left out: { $count }
   *[other] Left out: { $count }
}
budget-why-excluded = excluded beforehand
budget-why-too-few-supporters = too few people chose it
budget-why-area-cap = the cap of its area is reached
budget-why-not-enough-money = the money left does not reach
budget-why-supporters-could-not-pay = those who chose it have too little left together
budget-why-rule-stopped = the rule stopped before it
budget-why-not-in-best-set = another set holds more votes
budget-steps = Step by step
budget-steps-none = The set is found as a whole; there are no single steps.
budget-step-must = { $what } must be funded.
budget-step-funded = { $score ->
    [one] { $what }: { $score } vote, funded. { $left } left.
   *[other] { $what }: { $score } votes, funded. { $left } left.
}
budget-step-skipped = { $score ->
    [one] { $what }: { $score } vote, skipped: { $why }.
   *[other] { $what }: { $score } votes, skipped: { $why }.
}
budget-step-part = { $what } gets a part: { $money }.
budget-step-bought = { $count ->
    [one] { $what } is paid by { $count } person; nobody pays more than { $money }.
   *[other] { $what } is paid by { $count } people together; nobody pays more than { $money }.
}
budget-step-bought-points = { $count ->
    [one] { $what } is paid by { $count } person; nobody pays more than { $money } per point.
   *[other] { $what } is paid by { $count } people together; nobody pays more than { $money } per point.
}
budget-step-paid-all = { $count ->
    [one] { $count } of them pays all that is left of the share.
   *[other] { $count } of them pay all that is left of their share.
}
budget-step-equal = Equal at this moment: { $names }.
budget-step-raised = Everybody's share is raised to { $money }, in steps of { $step }, and the rule begins anew.
budget-agree = Agree on this set
budget-agreed = { $count ->
    [one] Agreed: { $count } intervention by “{ $rule }”. It is in the plan.
   *[other] Agreed: { $count } interventions by “{ $rule }”. They are in the plan.
}
budget-agreed-on = { $count ->
    [one] Agreed on { $day }: { $count } intervention by “{ $rule }”. It is in the plan.
   *[other] Agreed on { $day }: { $count } interventions by “{ $rule }”. They are in the plan.
}
budget-to-plan = To the plan
budget-settled = Ties that were settled
budget-settled-lowest-cost = By the declared rule, the lower cost first: { $order }
budget-settled-most-supporters = By the declared rule, more people first: { $order }
budget-settled-agreement = Talked over and agreed: { $order }
budget-settled-lot = By lot { $seed }, in front of { $witnesses }: { $order }
budget-tie-title = { $count ->
    [one] A tie of { $count }
   *[other] A tie of { $count }
}
budget-tie-text = { $places ->
    [one] These { $count } are equal, and only { $places } can be funded. The rule stops here until the people in the room settle it.
   *[other] These { $count } are equal, and only { $places } can be funded. The rule stops here until the people in the room settle it.
}
budget-tie-next = Place of { $what } in the agreed order
budget-tie-agree-help = To agree, tap the numbers in the order that was agreed.
budget-tie-lowest-cost = Declared rule: lower cost first
budget-tie-most-supporters = Declared rule: more people first
budget-tie-agree = Talked over and agreed
budget-tie-agree-first = Tap the numbers in the agreed order first.
budget-tie-witnesses = Witnesses of the lot, by role
budget-tie-witnesses-help = Roles, no names: head of the committee, school principal.
budget-tie-lot = Draw the lot
budget-tie-lot-first = Say first who watches the lot.
budget-minutes = Minutes of the budget decision
budget-download-pabulib = Ballots and costs for Pabulib (.pb)
budget-minutes-back = To the budget
budget-minutes-none = There is no budget decision here, or its ballots cannot be counted.
budget-minutes-on = Agreed on
budget-minutes-open = No set is agreed yet
budget-minutes-agreed = What was agreed
budget-minutes-differs = Costs or conditions were changed since this was agreed: the rule would fund something else now.
budget-minutes-free = Nothing was fixed beforehand.
budget-minutes-held = { $what }: { $names }
budget-minutes-no-ties = No tie was settled.
budget-minutes-tied = A tie is still open: { $names }
budget-minutes-beside = What each rule funds with the same ballots
budget-minutes-few = So few secret ballots were cast that the steps with their votes are not printed.
budget-minutes-fingerprint = Fingerprint of ballots, money and conditions:

### Signing

plan-fates-title = What happened to ours?
plan-fates-search = Search what happened to ours
plan-fate-taken = In the plan: { $number }. { $title }.
plan-fate-by = By { $day }.
plan-fate-milestones = Milestones reached: { $count } of { $all }.
plan-fate-left-out = Not now: { $reason } Next: { $next }
plan-signing-title = Sign on the tablet
plan-signing-help = With finger or pen. Who signs on paper leaves the box empty. Roles, no names, are kept.
plan-signing-changed = The plan was changed after this signature.
plan-signing-signed = signed
plan-signing-on = signed on { $day }
plan-signing-open = not signed here
plan-signing-pad = Signature of { $role }
plan-signing-clear = Clear: { $role }
plan-signing-keep = Keep the signature: { $role }
plan-signing-again = Sign again: { $role }
plan-signing-first = Draw the signature first.

### Along time

gantt-title = Along time
gantt-done = reached
gantt-late = its day has passed
gantt-ahead = still to come
gantt-today = today
gantt-no-days = no days yet
gantt-milestone = { $what }: { $day }, { $state }

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
plan-asked-map = Where they marked it; the outline is the catchment area.
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
plan-left-out-search = Search needs not taken up
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
data-with = What goes with the file
data-with-pictures = { $count ->
    [one] With the one photo, picture or layer ({ $size })
   *[other] With the { $count } photos, pictures and layers ({ $size })
}
data-with-voices = { $count ->
    [one] With the one voice note ({ $size })
   *[other] With the { $count } voice notes ({ $size })
}
data-with-help = Photos and voices can tell who somebody is. Hand them over only to those who need them. The file is then a ZIP archive.
data-left-out = { $count ->
    [one] One photo, voice note or layer is not on this device and is missing in the file.
   *[other] { $count } photos, voice notes or layers are not on this device and are missing in the file.
}
data-filled = { $count ->
    [one] One missing photo, voice note or layer was filled in.
   *[other] { $count } missing photos, voice notes or layers were filled in.
}
data-filled-none = This file has none of what is missing here. Choose a file with photos from the tablet on which they were taken.
data-missing = { $count ->
    [one] One photo, voice note or layer is missing on this device
   *[other] { $count } photos, voice notes or layers are missing on this device
}
data-missing-lead = The records are here, but their photos, voice notes or layers came without them. Bring the file with photos from the other tablet.
data-fill = Fill in from a file
data-fill-other = This is no Catchment file with photos. Choose the ZIP file that was handed over on the other tablet.
data-fill-damaged = The file is damaged or cut off. Copy it once more from the other tablet.
content-picture = Photo or picture
content-voice = Voice note
content-layer = Layer
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
data-kinds-all = All kinds
list-search-of = Search: { $what }
data-sort-found = As found
data-sort-name = Name
data-sort-kind = Kind
data-conflicts-search = Search conflicts
data-missing-search = Search what is missing
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
data-issues-search = Search what needs attention
data-issues-all = Everything
data-issues-grave = Grave
data-issues-incomplete = Not complete
data-issues-hint = Hints
data-issue-where = { $count ->
    [one] In { $count } record
   *[other] In { $count } records
}
data-go-there = Go there
data-fix = Put it right
data-fix-all = Put all right
data-analysts = Tables and maps for analysts
data-analysts-lead = For Excel, QGIS and the like. Counts of fewer than five people are hidden; the project file is the complete record.
data-csv-notes = In CSV, a text that begins with =, +, - or @ (such as a phone number) has an apostrophe in front, so that a spreadsheet does not run it; leave it out elsewhere. GeoJSON has none. Columns stand between commas: if Excel shows one column, open the file through Data → From Text/CSV.
data-download-as = Download { $what } as { $format }
data-table-empty = There is nothing in it yet
data-table-meetings = Meetings
data-table-meetings-help = When and where each meeting was held, and how many people came.
data-table-groups = Groups
data-table-groups-help = Who spoke: people by sex, age and displacement status.
data-table-areas = Catchment areas
data-table-areas-help = Outlines of the areas served, with their population.
data-table-marks = Marks
data-table-marks-help = What the groups put on the map. Every hazard carries its warning. A mark on a picture has no coordinates: its row names the picture and the share of its width and height.
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
data-field-money = Money
data-field-must-fund = Must be funded
data-field-excluded = Excluded
data-field-fewest-supporters = Fewest supporters
data-field-area-caps = Caps per area
data-field-part-funding = Part funding
data-field-completion = Completion
data-field-agreed = Agreed set
data-field-weighing = Weighing
data-field-set = Set of criteria
data-field-criterion = Criterion
data-field-given = Score
data-field-role = Role
data-field-strokes = Strokes
data-field-fingerprint = Fingerprint
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
data-field-answered-by = Who answers
data-field-criteria = Criteria
data-field-settlements = Ties settled
data-field-people = People behind it
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

problem-too-large = The file is larger than 50 MB.
problem-empty = The file is empty.
problem-other-file = This is another kind of file: an archive, a document, a picture or a database.
problem-packed-anew = Another program has packed this archive anew. Send the file as it was handed over, or unpack it and open the project file in it.
problem-not-text = The file holds signs that are not text.
problem-not-json = The text of the file breaks the rules of JSON.
problem-truncated = The file ends too early: a part of it is missing.
problem-too-deep = The file is nested far deeper than any file of its kind.
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
problem-chosen-twice = A ballot names one project twice. It counts once.
problem-was-lines = The file is a list of features without a collection around them. All were read.
problem-key-twice = A field stands twice in one feature. The last value was taken.
problem-text-left-out = A text of more than 20,000 characters was left out, most likely a picture in words.
problem-broken-markup = The file breaks the rules of XML at this place.
problem-stray-ampersand = A sign & is not written as XML wants it. It was read as it stands.
problem-old-spreadsheet = This is an old Excel file (.xls), or a workbook locked with a password.
problem-web-page = This is a web page with the name of a spreadsheet or a map file.
problem-signs-replaced = A few signs cannot be read and stand as �.
problem-was-arabic-windows = The letters are those of old Arabic Windows (windows-1256) and were read so. Check that the words are right.
problem-quote-open = A quotation mark is opened and never closed. It was read as an ordinary sign; check this row.
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
problem-remedy-mend-there = Nothing was changed here. Put this place right in the program that made the file, or in a text editor, and choose it again.
problem-remedy-save-as-xlsx = Nothing was changed here. Open it in Excel or LibreOffice, save it as XLSX without a password, and choose it again.
problem-remedy-save-as-utf8 = Nothing was changed here. In the spreadsheet, save it as “CSV UTF-8” or as XLSX, and choose it again.
problem-remedy-export-elsewhere = Nothing was changed here. Export the file again in the program that made it.
problem-remedy-nothing = There is nothing for you to do.
issue-phone-number = This text seems to hold a telephone number.
issue-email-address = This text seems to hold an e-mail address.
issue-mark-without-meeting = The meeting of this mark was deleted.
issue-mark-without-group = The group of this mark was deleted.
issue-mark-disputed-by-nobody = A group that disputes this mark was deleted.
issue-mark-without-picture = The picture that this mark lies on was deleted, so nobody sees where it is. Undo may bring it back.
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

### Centre

sector-assistance = Assistance
sector-information = Information
data-field-short-name = Short name
data-field-focal-point-role = Role to contact
data-field-contact = Contact of the office
data-field-provider = Provider
data-field-sub-sector = Sub-sector
data-field-gives = What a person gets
data-field-places = Places on the map
data-field-areas = Catchment areas served
data-field-mobile-days = Days of the mobile team
data-field-eligibility = Who may use it
data-field-hours = Opening hours
data-field-languages = Languages
data-field-access = Access for people with disabilities
data-field-capacity = People per month
data-field-takes-referrals = Takes referrals now
data-field-verified = Last verified
data-field-code = Code
data-field-need = What is needed
data-field-urgency = How soon
data-field-from = From
data-field-to = To
data-field-sex = Sex
data-field-age = Age band
data-field-status = Displacement status
data-field-consent = Consent given
data-field-due = Due
data-field-bring = What to bring
data-field-appointment = Appointment
data-field-at = Time
data-field-steps = States and dates
data-field-view = The person's view
data-field-received = Received
data-field-matter = What was said
data-field-formed = Formed
data-field-seats = Seats
data-field-sittings = Meetings and decisions
data-field-trainings = Trainings
data-field-on = Day
data-field-readings = Answers
data-field-plan-line = Plan line
data-field-views = Who said what
data-field-direct = People who use it
data-field-indirect = People who gain otherwise
data-field-left-out = Who was left out
data-field-upkeep = Kept in order
data-field-upkeep-note = Who keeps it in order
data-field-said = What people said
data-field-finished = Finished
data-field-spent = Spent
data-field-month = Month
data-field-activities = Activities
data-field-sheet = Sheet
data-field-columns = Columns
data-field-dates = Order of dates
data-field-hotline = Hotline
data-field-specialised = Specialised services
data-field-confidential-channel = Confidential channel
data-field-feedback-days = Days to answer feedback
data-field-referral-days = Days to serve a referral
issue-personal-name = This text seems to hold a person's name.
issue-id-number = This text seems to hold the number of an identity document.
issue-service-without-provider = The provider of this service was deleted.
issue-service-out-of-date = Nobody has verified this service for more than 30 days.
issue-service-ended = The last day of this service is past, but it still stands as running.
issue-sensitive-service = This is a service for a sensitive need. It belongs into the desk settings, not into the list of services.
issue-no-service-title = This service has no title.
issue-no-provider-name = This provider has no name.
issue-referral-without-service = The service of this referral was deleted.
issue-referral-without-consent = This referral was sent without the person's consent.
issue-referral-overdue = The agreed day of this referral is past.
issue-referral-code-twice = Two referrals bear the same code.
issue-referral-steps = The states of this referral do not follow each other.
issue-feedback-overdue = This feedback should have been answered by now.
issue-feedback-without-subject = What this feedback is about was deleted.
issue-committee-without-area = The catchment area of this committee was deleted.
issue-evaluation-without-line = The plan line of this evaluation was deleted.
issue-implementation-without-line = The plan line of this work was deleted.
issue-more-satisfied-than-asked = More people are satisfied here than were asked.
refusal-no-consent = Nobody is referred without agreeing to it. Ask the person first.
refusal-code-taken = This code is in use. Take another one.
refusal-sensitive-service = Sensitive needs are not recorded. Give the hotline and the specialised service of the desk settings.
refusal-not-the-next-state = This state cannot follow the one before. Undo the step that was wrong.
refusal-earlier-day = This day lies before one that must come first. Correct the date.
refusal-later-day = This day has not come yet. Enter the day on which it happened.
field-day-too-late = This day comes after { $day }. Enter an earlier one.
refusal-passed-on = This was passed to the confidential channel. Nothing more is kept here.

### Services

area-services = Services
area-follow-up = Follow-up
area-more = More
provider-kind-government-department = Government department
provider-kind-un-agency = UN agency
provider-kind-ngo = NGO
provider-kind-community-organisation = Community organisation
provider-kind-other = Other
service-state-planned = Planned
service-state-running = Running
service-state-suspended = Suspended
service-state-closed = Closed
cost-unknown = Not known
cost-free = Free
cost-partly = Partly paid
cost-paid = Paid
access-unknown = Not known
access-step-free = Step-free
access-with-help = With help
access-not-accessible = Not accessible
document-national-id = National ID card
document-civil-status-id = Civil status ID
document-residency-card = Residency card
document-ration-card = Ration card
document-displacement-registration = Displacement registration
document-birth-certificate = Birth certificate
document-marriage-certificate = Marriage certificate
document-property-deed = Property deed
document-medical-report = Medical report
document-school-report = School report
weekday-saturday = Saturday
weekday-sunday = Sunday
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
urgency-today = Today
urgency-this-week = This week
urgency-ordinary = Ordinary
referral-state-sent = Sent
referral-state-received = Received
referral-state-accepted = Accepted
referral-state-served = Served
referral-state-not-eligible = Not eligible
referral-state-no-capacity = No capacity
referral-state-unreachable = Unreachable
referral-state-closed = Closed
satisfaction-satisfied = Satisfied
satisfaction-partly = Partly
satisfaction-not-satisfied = Not satisfied
satisfaction-not-reached = Could not be asked
sensitive-gender-based-violence = Gender-based violence (nothing is recorded)
sensitive-child-protection = Child protection (nothing is recorded)
sensitive-exploitation = Exploitation and abuse (nothing is recorded)
sensitive-trafficking = Trafficking (nothing is recorded)
sensitive-detention = Detention (nothing is recorded)
sensitive-self-harm = Self-harm (nothing is recorded)
desk-not-known = Not known
desk-print-back = Back
print-language = Language of the print
print-to-services = To the services
print-to-referrals = To the referrals
print-to-referral = To the referral
print-to-feedback = To the feedback
print-to-activities = To the basic activities
print-to-results = To the results
print-to-election = To the election
desk-gone-title = This is no longer here
desk-gone-text = It was deleted here or on another tablet. Undo may bring it back.
desk-hours-line = { $days }: { $from }–{ $until }
desk-hours-women = { $days }: { $from }–{ $until }, women only
services-places = Places of the services
services-title = Services
services-lead = Who offers what, where and to whom. What nobody has verified for 30 days is marked.
services-new = New service
services-all = All services
services-untitled = Service without a title
services-empty-title = No services yet
services-empty-text = Write down the first service: who gives it, where, and who may use it. Then people can be sent to the right door.
services-search = Search services
services-sector = Sector
services-all-sectors = All sectors
services-show = Show
services-sort = Order by
services-flag-all = All
services-flag-takes-referrals = Take referrals now
services-flag-out-of-date = To be verified
services-flag-running = Running
services-flag-closed = Closed
services-sort-title = Title
services-sort-provider = Provider
services-sort-sector = Sector
services-sort-ends = End
services-sort-verified = Last verified
list-count = Shown: { $count } of { $all }.
services-old-count = To be verified: { $count }.
list-none-found = Nothing fits. Search for less, or show all.
pick-more = Shown: { $count } of { $all }. Type a part of the name to find the others.
services-ended = Its last day is past
services-out-of-date = Not verified for over 30 days
services-takes = Takes referrals
services-until = until { $day }
services-directory = Service directory
services-poster = Poster for the wall
service-lead = Every change is saved when you leave its field.
service-sensitive = This looks like a service for a sensitive need. It belongs into the desk settings, not into this list, and nobody can be referred to it here.
service-what = What and where
service-title = Title of the service
service-provider = Provider
service-provider-none = No provider
service-provider-open = Open the provider
service-provider-new = New provider
service-sub-sector = Sub-sector
service-gives = What a person gets
service-place = Where
service-place-help = A place people know: street, building, landmark.
service-areas = Catchment areas served
service-areas-help = None ticked: it does not matter where a person lives.
service-now = State and conditions
service-state = State
service-takes-referrals = Takes referrals now
service-starts = First day
service-ends = Last day
service-cost = Cost
service-access = Access for people with disabilities
service-capacity = People per month
service-languages = Languages spoken
service-eligibility = Who may use it
service-eligibility-lead = Tick only what limits. Where nothing is ticked, everybody passes.
service-statuses = Only for
service-sexes = Only for this sex
service-ages = Only for these ages
service-documents = Documents without which it is refused
service-eligibility-words = In plain words
service-eligibility-words-help = As it can be read out to a person.
service-hours = Opening hours
service-hours-none = No hours written down yet.
service-hours-add = Add a day
service-hours-day = Day
service-hours-from = From
service-hours-until = Until
service-hours-women = Women only
service-hours-remove = Remove opening { $number }
service-verified-never = Nobody has verified this entry yet.
service-verified-on = Last verified on { $day } by: { $who }.
service-verified-somebody = role not given
service-verify-role = Your role
service-verify-role-help = A role, never a name: desk officer, mapping team.
service-verify = Still true today
service-close = Close this service
service-delete = Delete the entry
provider-unnamed = Provider without a name
provider-lead = An office or organisation, reached through a role. No names of people.
provider-name = Name of the organisation
provider-short = Short name
provider-kind = Kind
provider-role = Role to contact
provider-role-help = For instance: information desk.
provider-contact = Contact of the office
provider-contact-help = The office's own telephone or address, never that of an affected person.
provider-services = Its services
provider-no-services = No service of this organisation is listed yet.
provider-delete = Delete the provider
find-title = Find a service
find-lead = Say what is needed. Doors that are open to this person come first; for the others the reason stands beside them.
find-question = What is known
find-need = What is needed
find-need-none = Choose…
find-area = Where the person lives
find-status = Displacement status
find-sex = Sex
find-age = Age band
find-documents-asked = The person was asked about documents
find-documents = Documents at hand
find-nothing-kept = Nothing of this is kept unless you open a referral.
find-choose-need = Choose what is needed, and the services appear here.
find-sensitive-title = Nothing is written down
find-sensitive-text = Listen, believe, do not ask for details. Tell the person calmly where help is, and go along if that is wanted.
find-sensitive-missing = No hotline and no specialised service are set. Set them before the desk opens.
find-fits = Services that fit: { $count }
find-left-out = Left out, with the reason: { $count }
find-search = Search this answer
find-nobody = No service fits and takes referrals now. The reasons below say what is missing; this is worth telling the coordination meeting.
find-place = Place { $number }
find-open = Open now
find-closed = Closed now
find-to-ask = Ask first: { $what }
find-refer = Refer to this service
find-reason-closed = The service is closed.
find-reason-suspended = The service is suspended.
find-reason-not-yet = It has not begun yet.
find-reason-ended = Its last day is past.
find-reason-takes-none = It takes no referrals now.
find-reason-area = It serves other areas.
find-reason-status = It is for people of another displacement status.
find-reason-sex = It is for the other sex.
find-reason-age = It is for other ages.
find-reason-document = Missing document: { $document }.

### A partner's table of services

table-import = Take in a table
table-title = Take in a table of services
table-lead = A partner's list of who does what where: match its columns once, look at what would happen, then take it in.
table-file = The file
table-file-help = CSV, XLSX or ODS, with any headers. It is read on this device and goes nowhere.
table-choose = Choose a file
table-reading = The table is being read…
table-problem-too-large = The file is too large for a table of services (more than 50 MB).
table-problem-empty = There is no table in this file: no row names at least two columns.
table-problem-other-file = This is neither CSV nor XLSX, or the file is damaged or locked with a password.
table-problem-not-text = The file holds signs that are no text.
table-problem-long-text = A cell holds more than 20,000 characters.
table-problem-too-many-records = The table has more than 20,000 rows or more than 200 columns.
table-problem-missing-field = This sheet is not in the file, or it cannot be read.
table-problem-unreadable = The device could not read the file.
table-problem-worker-failed = The part of Catchment that reads files stopped.
table-problem-line = { $what } Line { $line }.
table-match = What the columns mean
table-rows = { $count ->
    [one] The table has { $count } row below its headers.
   *[other] The table has { $count } rows below its headers.
}
table-kept-offered = The columns are matched as you did it before:
table-sheet = Sheet
table-value-none = nothing
table-before-after = { $before } → { $after }
table-for-every-row-help = No column holds it? Say here what holds for the whole table.
table-for-every-row = For every row: { $field }
table-header-row-is = { $row }: { $words }
table-header-row = Row with the headers
table-whose = Whose table
table-whose-help = The matching is kept under this name and offered again for a table with the same headers.
table-dates = How the table writes dates
date-order-year-first = 2026-04-03
date-order-day-first = Day first: 3/4/2026
date-order-month-first = Month first: 4/3/2026
table-columns = Columns
table-matched = Matched: { $count } of { $all } columns. The others are not read.
table-not-read = Not read
table-column-is = What “{ $header }” is
table-sectors = Sectors
table-sectors-help = Each word of the table stands for one of your sectors. Rows without one are left out.
table-sector-is = “{ $word }” is
table-sector-none = No sector: left out
table-missing = Match these first: { $fields }
table-show = Show what would happen
table-preview = What would happen
table-preview-lead = Nothing has changed yet. What is taken in can be undone in one step.
table-new = new
table-changed = changed
table-same = unchanged
table-left-out = rows left out
table-new-organisations = { $count ->
    [one] { $count } new organisation:
   *[other] { $count } new organisations:
}
table-row = Row { $row }
table-row-head = Row
table-sort-row = Row
table-sort-title = Title
table-sort-who = Organisation
table-sort-sector = Sector
table-problems-search = Search problems
table-problems-all = All problems
table-problems-sort-row = Row
table-problems-sort-column = Column
table-problems-sort-wrong = What is wrong
table-column-head = Column
table-wrong = What is wrong
table-remedy = What to do
table-row-left-out = row left out
table-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
table-nothing = There is nothing new in this table.
table-accept = Take it in
table-taken-in = The table was taken in.
service-column-organisation = Organisation
service-column-organisation-short = Organisation, short
service-column-organisation-kind = Kind of organisation
service-column-focal-point-role = Role of the focal point
service-column-contact = Contact of the office
service-column-service = Service
service-column-sector = Sector
service-column-sub-sector = Sub-sector
service-column-description = What is given
service-column-area = Catchment area
service-column-place = Place in words
service-column-longitude = Longitude
service-column-latitude = Latitude
service-column-state = State
service-column-starts = First day
service-column-ends = Last day
service-column-documents = Documents needed
service-column-eligibility = Who can use it
service-column-languages = Languages
service-column-cost = Cost
service-column-capacity = Capacity
service-column-takes-referrals = Takes referrals
service-column-verified-on = Last verified
service-column-id = Id in Catchment
fault-no-service = No service is named.
fault-no-organisation = No organisation is named.
fault-unknown-sector = The sector is not matched.
fault-sensitive = This is a service for a sensitive need.
fault-twice = The same service stood further up.
fault-unknown-area = No catchment area has this name.
fault-not-a-date = This is no date.
fault-ends-before-start = The last day is before the first.
fault-not-a-number = This is no whole number.
fault-not-a-place = This is no pair of degrees.
fault-swapped-place = Latitude and longitude stand in each other’s column.
fault-zero-place = 0 and 0 is no place: it is what programs write where none is known.
fault-unknown-state = This state is not known.
fault-unknown-cost = This cost is not known.
fault-unknown-kind = This kind of organisation is not known.
fault-unknown-document = This document is not known.
fault-not-yes-or-no = This is neither yes nor no.
fault-remedy-no-service = Name the service in the file, or match the column that names it.
fault-remedy-no-organisation = Name the organisation in the file, or match the column that names it.
fault-remedy-unknown-sector = Choose above which sector the word stands for.
fault-remedy-sensitive = Nothing. Sensitive services stand in the desk settings and are never listed.
fault-remedy-twice = Nothing, or tell the two apart by their place.
fault-remedy-unknown-area = Write the area as it is called on the map, or add it to the service later.
fault-remedy-not-a-date = Choose above how the table writes dates. Until then the day stays empty.
fault-remedy-ends-before-start = Check the order of dates. Until then the last day stays empty.
fault-remedy-not-a-number = Write a number alone. Until then it stays empty.
fault-remedy-not-a-place = Give both, in degrees, longitude and latitude. Until then the service has no point.
fault-remedy-swapped-place = Exchange the two in the file, or match the columns the other way round. Until then the service has no point.
fault-remedy-zero-place = Give the place, or leave both empty. Until then the service has no point.
fault-remedy-unknown-state = Write planned, running, paused or closed. Until then it counts as running.
fault-remedy-unknown-cost = Write free, partly paid or paid. Until then it is not known.
fault-remedy-unknown-kind = Choose it later at the organisation. Until then it is “other”.
fault-remedy-unknown-document = Nothing: it is kept in words with who can use the service.
fault-remedy-not-yes-or-no = Write yes or no. Until then it takes no referrals.

### Referrals

refer-title = Refer this person
refer-urgency = How soon
refer-due = To be served by
refer-due-help = Left empty: the time frame of the desk settings.
refer-appointment = Day to come
refer-at = Time to come
refer-bring = What to bring
refer-consent-text = “We pass on a code, what you need and the day, not your name. The service may still say no; then come back to us. You may say no now, and nothing changes for you.”
refer-consent = The person has heard this and agrees
refer-cancel = Cancel
refer-send = Open the referral
referrals-title = Referrals
referrals-lead = Each is a code, never a name. Overdue ones come first.
referrals-new = New referral
referrals-search = Search by code, service or need
referrals-empty-title = No referrals yet
referrals-empty-text = Find a service for a person and open the referral from there.
referrals-which-open = Open
referrals-which-overdue = Overdue
referrals-which-all = All
referrals-sort-due = Agreed day
referrals-sort-sent = Day of sending
referrals-sort-code = Code
referrals-sort-service = Service
referrals-overdue-count = Overdue: { $count }.
referral-title = Referral { $code }
referral-lead = Write down every state with its day. A wrong step is undone.
referral-due = by { $day }
referral-overdue = Overdue
referral-overdue-text = The agreed day is past. Call the service, then write down what it says.
referral-facts = What was agreed
referral-to = To
referral-person = For figures only
referral-day-at = { $day }, { $time }
referral-steps = Where it stands
referral-on = Day of the next step
referral-next = Next step
referral-close-title = Close it
referral-close-ask = Ask the person how it went, then close.
referral-close-view = The person's view
referral-close = Close the referral
referral-view = The person's view: { $view }
referral-no-view = Closed without asking the person.
referral-slip = Slip to take along
slip-kind = Referral slip
slip-code = Your code
slip-qr = Code { $code } as a QR code
slip-need = For
slip-where = Where
slip-when = When
slip-bring = Bring along
slip-more = Good to know
slip-call = Call the office
slip-due = You are to be served by
slip-come-back = If you were not helped by that day, come back with this slip: { $centre }
pathway-title = Referral pathway
pathway-of = Referral pathway: { $need }
pathway-nobody = Nobody takes referrals for this now
pathway-sensitive = Sensitive needs do not take this way: give the hotline, write nothing down.
pathway-step-ask = Listen and ask what is needed
pathway-step-check-eligibility = Check who may use the service
pathway-step-consent = Read out, ask for consent
pathway-step-agree-time-frame = Agree by which day
pathway-step-slip = Give the slip with the code
figures-title = Figures
figures-part = Part
figures-total = Referrals
figures-to-acceptance = Until accepted (median)
figures-to-service = Until served (median)
figures-in-time = Within the time frame
figures-refusals = Refused, by reason
figures-parts = By need, sex, age and status
figures-by-need = By need
figures-by-sex = By sex
figures-by-age = By age band
figures-by-status = By displacement status
figures-days = { $days ->
    [0] the same day (of { $base })
    [one] one day (of { $base })
   *[other] { $days } days (of { $base })
}
figures-share = { $percent }% ({ $part } of { $whole })
figures-of = { $part } of { $whole }
figures-hidden = * Parts with fewer than { $count } referrals are not shown, nor what would give them away.

### Who does what where

who-where-title = Who is where
who-where-lead = Who gives what in which catchment area, until when, and where nobody is.
who-where-rows = Rows
who-where-row = Row
who-where-search = Search rows and services
who-where-sort-order = As listed
who-where-sort-name = Name
who-where-sort-gaps = Gaps
who-where-sectors = Sectors
who-where-organisations = Organisations
who-where-empty-title = Nobody is anywhere yet
who-where-no-area = No area in particular
who-where-gaps = Gaps, now or within 60 days: { $count }
who-where-gap = { $sector }, { $area }: nobody
who-where-gap-soon = { $sector }, { $area }: ends on { $day }
who-where-nobody = Nobody
who-where-open-end = no planned end
who-where-coming = To come:
directory-by = Divided
directory-by-area = Per area
directory-by-sector = Per sector
directory-as-of = As of { $day }. Services change: ask at the desk before a long way.
directory-hotline = In danger or need of protection:
directory-for = For
directory-empty = No service runs today.
poster-title = Who can help?
poster-more = and more: { $count }. Ask at the desk.
poster-free = Information and referral cost nothing. Nobody may ask you for money or favours.
desk-title = Desk settings
desk-lead = What the centre has agreed: where people in danger are sent, and how soon who is answered.
desk-sensitive = Sensitive needs
desk-sensitive-lead = Shown and read out, never recorded. Say in words where to turn to.
desk-hotline = Hotline
desk-hotline-help = Number and hours.
desk-confidential = Confidential channel for complaints
desk-confidential-help = Where complaints of misconduct, exploitation or fraud are passed to.
desk-feedback-days = Days within which feedback is answered
desk-referral-days = Days within which a referral is served

### Committees

committees-title = Committees
committees-lead = Neighbourhood committees: who sits on them, how that compares with the people, what they decided.
committees-empty-title = No committee yet
committees-empty-text = Write down the seats of the neighbourhood committee: what is counted, never a name.
committees-all = All committees
committee-new = New committee
committee-untitled = Committee without a name
committee-no-area = No catchment area chosen
committee-not-compared = Not compared yet: no catchment area chosen
committee-none-missing = Every larger group has a seat
committee-missing = Without a seat: { $who }
committee-seats-count = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
committee-sittings-count = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
committee-last-sat = last on { $day }
committee-lead = Seats have numbers. Who sits on them is known in the neighbourhood and not written down here.
committee-print = Print
committee-delete = Delete the committee
committee-details = About the committee
committee-name = Name of the committee
committee-area = Catchment area
committee-area-help = The people it stands for. Its population table is on the map.
committee-formed = Formed on
committee-compared = The committee beside the people
committee-finding-no-area = Choose the catchment area of the committee, then its seats are compared with the people there.
committee-finding-no-seats = Nobody holds a seat today. Add the seats, then they are compared with the people.
committee-finding-no-people = The catchment area has no population table yet. Fill it in on the map, then the seats are compared with it.
committee-finding-none = Every group that is large enough for a seat has one.
committee-finding-missing = { $count ->
    [one] One group has no seat although it is large enough for one: { $who }.
   *[other] { $count } groups have no seat although they are large enough for one: { $who }.
}
committee-distance = { $count ->
    [one] { $percent }% of the seat would have to be held by other groups to match the people. With one seat it cannot be less than { $least }%.
   *[other] { $percent }% of the seats would have to be held by other groups to match the people. With { $count } seats it cannot be less than { $least }%.
}
committee-distance-help = Compared are people of 18 and over; for disability everybody, because it is counted without ages. “Close” is less than 10 percentage points above the least that so many seats can have, “uneven” less than 25, “far” anything above.
committee-minority-seats = Held by members of minorities: { $count } of { $all } seats. The population table does not count minorities, so there is nothing to compare with.
committee-younger = { $count ->
    [one] { $count } seat is held by somebody under 18 and is not compared.
   *[other] { $count } seats are held by people under 18 and are not compared.
}
committee-key-seats = Share of seats
committee-key-people = Share of people
committee-table = The numbers
committee-group = Group
committee-no-seat = no seat
committee-with-disability = People with disabilities
committee-without-disability = People without disabilities
committee-by-sex = Women and men
committee-by-age = Age
committee-by-status = Displacement
committee-by-sex-status = Women and men by displacement
committee-by-sex-age = Women and men by age
committee-by-disability = Disability
closeness-close = Close
closeness-uneven = Uneven
closeness-far = Far
adult-female = Woman
adult-male = Man
adults-female = Women
adults-male = Men
adults-of-age = { $who }, { $age }
adults-female-displaced = Displaced women
adults-female-returnee = Returnee women
adults-female-host = Women of the host community
adults-male-displaced = Displaced men
adults-male-returnee = Returnee men
adults-male-host = Men of the host community
seat-role-chair = Chair
seat-role-deputy = Deputy chair
seat-role-secretary = Secretary
seat-role-treasurer = Treasurer
seat-role-member = Member
committee-seat = Seat { $number }
committee-seat-head = Seat
committee-seats = Seats
committee-seats-search = Search seats
committee-seats-all = All seats
committee-seats-held = Held today
committee-seats-past = Term is over
committee-seat-sort-held = Held today, by number
committee-seat-sort-role = Role
committee-seat-sort-until = Last day of the term
committee-seat-sort-attended = Meetings attended
committee-seat-sort-trained = Trainings
committee-seats-lead = { $count ->
    [0] Nobody holds a seat today.
    [one] { $count } seat is held today.
   *[other] { $count } seats are held today.
}
committee-seats-listed = Seats { $seats }
committee-role = Role
committee-role-of = Role of { $seat }
committee-member = What is counted
committee-term = Term
committee-term-both = { $from } to { $until }
committee-term-from = since { $from }
committee-term-until = until { $until }
committee-past = ended
committee-attended = Meetings attended
committee-trained = Trainings
committee-acts = What can be done
committee-end-term = End the term of { $seat }
committee-end-term-short = End term
committee-end-term-do = End it on this day
committee-first-day = First day of the term
committee-last-day = Last day of the term
committee-add-seat = Add a seat
committee-add-seat-do = Keep the seat
committee-no-names = No names: a number is given by itself, and is not used again after a term.
committee-minority = belongs to a minority
committee-disability = lives with a disability
committee-sittings = Meetings
committee-sittings-search = Search meetings and what they decided
committee-sittings-all = All meetings
committee-sittings-decided = With a decision
committee-sittings-absent = Somebody was absent
committee-sitting-sort-on = Day
committee-sitting-sort-present = How many were there
committee-sitting-sort-decisions = Number of decisions
committee-sitting = Meeting of the committee
committee-add-sitting = Write down a meeting
committee-change-sitting = Change the meeting of { $day }
committee-no-sittings = No meeting written down yet.
committee-there = { $count } of { $all } were there
committee-absent = not there: { $seats }
committee-to-meeting = to the meeting
committee-sitting-day = Day
committee-sitting-day-help = A meeting of the same day is replaced.
committee-meeting = Meeting in this assessment
committee-meeting-none = None
committee-present = Seats that were there
committee-decisions = What was decided
committee-add-decision = Add a decision
committee-decision = Decision
committee-decision-text = Decision { $number }
committee-decision-line = Line of the plan
committee-line-none = None
committee-line-name = { $number }. { $title }
committee-line-gone = This line is not in the plan any more.
committee-line-until = { $lead }, until { $day }; { $steps }
committee-line-open = { $lead }; { $steps }
committee-milestones = { $count ->
    [0] no milestones
   *[other] { $done } of { $count } milestones reached
}
committee-keep-sitting = Keep the meeting
committee-day-missing = Choose the day first.
committee-trainings = Trainings received
committee-trainings-search = Search trainings
committee-trainings-all = All seats
committee-training-sort-on = Day
committee-training-sort-topic = Topic
committee-training-sort-seats = How many took part
committee-add-training = Add a training
committee-no-trainings = No training written down yet.
committee-topic = What it was about
committee-topic-missing = Write down what it was about first.
committee-training-day = Day
committee-took-part = Seats that took part
committee-keep-training = Keep the training
committee-decided = Decisions and lines of the plan
committee-decided-search = Search decisions
committee-decided-all = All decisions
committee-decided-line = About a line of the plan
committee-decided-no-line = About no line of the plan
committee-decided-sort-on = Day
committee-decided-sort-text = Decision
committee-decided-sort-line = Line of the plan
committee-nothing-decided = No decision written down yet. Decisions are written down with the meeting they were made in.
committee-untold = { $count ->
    [one] { $count } line of the plan without a decision of the committee
   *[other] { $count } lines of the plan without a decision of the committee
}
committee-paper-kind = Neighbourhood committee
committee-as-of = As of

### Elections

election-title = Elections of members
election-lead = Candidates stand as a number and a symbol. People vote in secret on the tablet that goes round.
election-new = New election
election-stand-open = Ballots are taken
election-stand-counted = Counted
election-stand-seated = Seats are taken
election-search = Search elections
election-all = All elections
election-sort-made = Made
election-sort-question = Question
election-sort-stand = How far
election-sort-candidates = Candidates
election-seated = The elected have taken their seats.
election-candidates-count = { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
}
election-usual-question = Who shall sit on the committee?
election-question = Question as it is read out
election-question-missing = Write down the question first.
election-way = How people vote
election-way-help = In order elects several members so that larger and smaller groups are both heard. Marks are quicker to explain.
election-way-order = In order (transferable vote)
election-way-approval = Marks (approval)
election-seats = Seats to fill
election-too-many-seats = There must be at least one seat, and more candidates than seats.
election-candidates = Candidates
election-candidates-help = No names. Who stands for which symbol is told aloud and hangs on the wall.
election-add-candidate = Add a candidate
election-remove-candidate = Take the last one away
election-no-more-symbols = There are twelve symbols.
election-set-up = Set up the election
election-candidate = Candidate { $number }: { $symbol }
candidate-symbol-sun = sun
candidate-symbol-tree = tree
candidate-symbol-key = key
candidate-symbol-boat = boat
candidate-symbol-star = star
candidate-symbol-fish = fish
candidate-symbol-bell = bell
candidate-symbol-cup = cup
candidate-symbol-moon = moon
candidate-symbol-lamp = lamp
candidate-symbol-ladder = ladder
candidate-symbol-umbrella = umbrella
election-for = { $count ->
    [one] { $committee }: { $count } seat
   *[other] { $committee }: { $count } seats
}
election-to-committee = To the committee
election-minutes = Minutes
election-vote = The vote
election-rule-order = Each person puts candidates in order, as many as they like, one after the other. A ballot counts for its first choice. Whoever reaches the quota is elected and passes on what is more than needed; whoever has fewest is out and passes everything on. The rules are those of Scottish local elections. Ties: the latest earlier stage that tells them apart, then a lot.
election-rule-approval = Each person marks everybody they support. Most marks are elected. A tie across the last seat needs a lot.
election-close = Close and count
election-delete = Delete the election
election-candidates-seats = { $count ->
    [one] { $count } candidate for { $seats } seats.
   *[other] { $count } candidates, seats to fill: { $seats }.
}
election-finding = { $count ->
    [one] Elected: { $who }.
   *[other] Elected, in this order: { $who }.
}
election-finding-tie = Not settled yet: { $who } are tied.
election-base = { $count ->
    [one] { $count } ballot, of which naming nobody first: { $blank }.
   *[other] { $count } ballots, of which naming nobody first: { $blank }.
}
election-quota = { $count ->
    [one] Quota: { $count } vote (valid ballots { $valid }, divided by seats { $seats } plus one, rounded down, plus one).
   *[other] Quota: { $count } votes (valid ballots { $valid }, divided by seats { $seats } plus one, rounded down, plus one).
}
election-left-out = Ballots that do not fit and do not count: { $count }.
election-lot-drawn = A lot was drawn over all candidates in front of: { $witnesses }. Seed { $seed }.
election-stages = Stage by stage
election-stage = Stage { $number }
election-stage-elected = { $count ->
    [one] { $who } reaches the quota and is elected.
   *[other] { $who } reach the quota and are elected.
}
election-stage-last = { $count ->
    [one] As many are left as there are seats: { $who } is elected.
   *[other] As many are left as there are seats: { $who } are elected.
}
election-stage-surplus = { $who } has more votes than needed. All of these ballots go on to their next choice, each with the part that was too much.
election-stage-excluded = { $who } has fewest votes and is out. These ballots go on to their next choice.
election-supporters = Marks
election-elected = elected
election-resting = Resting
election-result = Result
election-votes = The votes
election-lot = A lot is needed
election-lot-why = { $who } are tied, and no earlier stage tells them apart. Draw one lot over all candidates in front of witnesses; its seed is shown, so that everybody can repeat it.
election-seating = Seats
election-seating-lead = { $count ->
    [one] One person is elected and gets the next free seat number.
   *[other] { $count } people are elected and get the next free seat numbers.
}
election-take-seats = Give them their seats
election-seated-now = The elected have their seats.
election-to-seats = To the seats
election-minutes-kind = Minutes of an election
election-not-counted = This election is not counted yet.
election-sign-facilitator = Facilitator
election-sign-witness = Witness
data-field-elections = Elections

### Feedback

feedback-kind-complaint = Complaint
feedback-kind-suggestion = Suggestion
feedback-kind-question = Question
feedback-kind-thanks = Thanks
channel-desk = Desk
channel-box = Box
channel-hotline = Hotline
channel-meeting = Meeting
channel-home-visit = Home visit
follow-up-places = Places of the follow-up
feedback-title = Feedback
feedback-lead = What people told the centre, and by when it is answered.
feedback-new = New feedback
feedback-board = What is due
feedback-search = Search feedback
feedback-which-all = All
feedback-standing-overdue = Overdue
feedback-standing-waiting = Waiting for an answer
feedback-standing-to-close = To be closed
feedback-standing-closed = Closed
feedback-standing-passed-on = Passed on
feedback-passed-on = Passed to the confidential channel
feedback-empty-title = No feedback yet
feedback-empty-text = Write down what people say: complaints, suggestions, questions, thanks. Without names.
feedback-sensitive = It is about misconduct, exploitation or fraud
feedback-sensitive-help = Then nothing is written down; it is only counted.
feedback-pass-on-text = Pass it on by word of mouth or in a sealed envelope:
feedback-pass-on = Count as passed on
feedback-pass-on-after-all = It is sensitive: pass on and forget the text
feedback-received = Day it came in
feedback-received-on = Came in on { $day }
feedback-kind = Kind
feedback-channel = Channel
feedback-text = What was said
feedback-text-help = No names, no telephone numbers, nothing that tells who it was.
feedback-text-missing = Write down what was said first.
feedback-about-none = None in particular
feedback-service = Service it is about
feedback-take = Take it in
feedback-due = To be answered by
feedback-overdue-text = This should have been answered by now.
feedback-said = What was said
feedback-answer = Answer
feedback-answer-text = What was answered or done
feedback-answer-role = Role of who answers
feedback-answer-on = Day of the answer
feedback-answer-channel = How it was told
feedback-answer-do = Write down the answer
feedback-answer-missing = Write down the answer first.
feedback-answered-by = Answered on { $day } by: { $who } ({ $channel })
feedback-answered-late = Answered late, days: { $count }
feedback-close-title = How does the person see the answer?
feedback-close-on = Day of closing
feedback-close = Close
feedback-view-missing = Ask the person first.
feedback-closed-on = Closed on { $day }: { $view }
feedback-figures-title = Per month
feedback-figures-lead = What came in, how soon it was answered, and how people saw the answers that were given.
feedback-month = Month
figures-month = { $month } { $year }
feedback-to-answer = Until answered (median)
feedback-satisfied = Satisfied, of those asked
you-said-title = You said, we did
you-said-said = You said
you-said-did = We did
you-said-choose = What hangs on the wall
you-said-choose-lead = Leave out whatever could tell who asked. Eight pairs fit one sheet.
you-said-from = From
you-said-until = Until
you-said-too-long = Longer than { $count } letters: shorten the text first.
you-said-empty = Nothing was answered in this time.

### Follow-up: what is due, works, evaluations, monitoring, basic activities

field-careful = { $found } Take it out: roles, no names.
plan-line-work = How it is carried out
due-kind-referral = Referral to be served
due-kind-referral-to-close = Referral to be closed
due-kind-feedback = Feedback to be answered
due-kind-service-to-verify = Service to be verified
due-kind-service-ends = Service that ends
due-kind-milestone = Milestone of the plan
due-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
due-today = due today
due-in = { $count ->
    [one] tomorrow
   *[other] in { $count } days
}
reached-late = { $count ->
    [one] reached { $count } day late
   *[other] reached { $count } days late
}
reached-on-day = reached on its day
reached-early = { $count ->
    [one] reached { $count } day early
   *[other] reached { $count } days early
}
today-title = Today
today-lead = What is due at the centre, the most overdue first. Each row leads to where it is done.
today-overdue = Overdue
today-today = Due today
today-soon = Within { $count } days
today-all = Everything
today-referral = { $code }: { $need }
today-empty-title = Nothing is due
today-empty-text = Nothing is overdue, and nothing falls due within { $count } days.
works-title = Works
works-lead = How every line of the plan is carried out: its state, its days, its money.
works-pace = Lines by pace
works-all = All lines
works-search = Search works
today-search = Search what is due
today-sort-due = Due day
today-sort-kind = Kind
works-sort-pressing = Most pressing
works-sort-number = Number in the plan
works-sort-title = Title
works-sort-state = State
works-sort-due = Next day due
works-sort-spent = Share spent
works-empty-title = Nothing has been taken up yet
works-empty-text = Works begin with the lines of the plan. Take something up first.
works-sum-state = { $state }: { $count }
works-sum-money = spent { $spent } of { $budget }
works-map-title = Where the works are
works-map-lead = Each line by its number, where people asked for it. Square: it is over. Filled: it is going on or done.
works-map-legend = What the signs mean
work-title = { $number }. { $title }
work-pace-late = Late
work-pace-on-time = On time
work-pace-ahead = Ahead
work-pace-no-days = No days agreed
work-pace-stopped = Stopped
work-state = Where it stands
work-state-not-started = Not started
work-state-underway = Under way
work-state-paused = Paused
work-state-done = Done
work-state-stopped = Stopped
work-steps = Milestones reached: { $count } of { $all }
work-next = Next: { $what } – { $when }
work-line-late = { $count ->
    [one] { $count } day past the agreed last day
   *[other] { $count } days past the agreed last day
}
work-to-plan = To the plan
work-progress = Progress
work-agreed-days = Agreed days
work-no-days = No days were agreed
work-started = Began on
work-finished = Handed over on
work-spent = Spent so far
work-spent-share = { $percent }% of the budget spent
work-spent-of = { $spent } of { $budget } spent.
work-budget = Agreed budget: { $budget }. Nothing is written down as spent yet.
work-over-budget = { $over } over the agreed budget of { $budget }.
work-other-currency = The budget is { $budget }. Spent money in another currency cannot be compared.
work-no-budget = No budget was agreed.
work-note = What hinders or helps
work-note-help = In a sentence or two. No names.
work-steps-none = No milestones were agreed. They are written in the plan.
work-step-reached = Reached today
work-step-on = Milestone { $number } reached on
work-step-back = Milestone { $number } was not reached after all
work-step-days = Due { $due }: { $how }
work-step-due = Due { $due }
work-step-no-day = No day agreed
work-evaluations = What it changed
work-evaluations-lead = When the work is done, groups and key informants say how it was before and how it is now.
work-evaluation = Evaluation of { $day }: { $count ->
    [one] { $count } group or key informant
   *[other] { $count } groups and key informants
}
work-evaluate = Evaluate
evaluation-of = What changed: { $title }
evaluation-lead = As people see it. Every field is saved when you leave it.
evaluation-to-work = To the work
evaluation-delete = Delete this evaluation
evaluation-finding = In short
evaluation-views = Who said what
evaluation-people = People reached
evaluation-direct = Direct beneficiaries
evaluation-direct-help = People who use it themselves.
evaluation-indirect = Indirect beneficiaries
evaluation-indirect-help = People who gain from it otherwise.
evaluation-female = Women and girls
evaluation-male = Men and boys
evaluation-about = How it was asked, who was left out, upkeep
evaluation-on = Evaluated on
evaluation-meeting = Meeting in which it was asked
evaluation-no-meeting = No meeting of this assessment
evaluation-meeting-on = { $kind }, { $day }
evaluation-left-out = Who was left out, and why
evaluation-left-out-help = Groups and places, no names.
evaluation-upkeep = Is it kept in working order?
evaluation-upkeep-note = Who keeps it, with what
evaluation-upkeep-help = The office or committee, money, spare parts.
upkeep-unknown = Not known
upkeep-kept = Kept
upkeep-partly-kept = Partly kept
upkeep-not-kept = Not kept
evaluation-said = What people said
evaluation-said-help = In their own words, without names or anything that tells who it was.
evaluation-sentence = Sentence { $number }
evaluation-sentence-new = One more sentence
evaluation-sentence-remove = Remove sentence { $number }
evaluate-lead = Ask one focus group or one key informant at a time. The evaluation exists as soon as the first has answered.
evaluate-not-done = The work is not marked as done yet. You can ask all the same.
evaluate-first = What the first group or key informant says
evaluation-method-focus-group = Focus group
evaluation-method-key-informant = Key informant
view-method = How it is asked
view-group = Group
view-quality-before = Quality before
view-quality-after = Quality now
view-access-before = Access before
view-access-after = Access now
view-asked = People asked whether they are satisfied
view-satisfied = Of them, satisfied
view-more-satisfied = More people are satisfied than were asked. Correct one of the two.
view-steps-missing = Choose a step for quality and access, before and now.
view-keep = Keep this answer
view-add = Add a group or key informant
view-edit = Correct answer { $number }
view-remove = Remove answer { $number }
view-last = An evaluation keeps at least one answer.
view-acts = Correct or remove
view-who = { $group } ({ $method })
view-moved = { $before }, now { $after }
quality-level-1 = Does not work, or does harm
quality-level-2 = Works rarely or badly
quality-level-3 = Works, with many gaps
quality-level-4 = Works well most of the time
quality-level-5 = Works well and reliably
access-level-1 = Nobody of us can use it
access-level-2 = Only a few can use it
access-level-3 = About half of us can use it
access-level-4 = Most can use it
access-level-5 = Everybody can use it safely
moved-up = { $steps ->
    [one] up by one step
   *[other] up by { $steps } steps
}
moved-down = { $steps ->
    [one] down by one step
   *[other] down by { $steps } steps
}
moved-none = unchanged
results-title = Results
results-lead = What finished projects changed, as groups and key informants report it.
results-honest = All of this is what people report themselves. Nothing was compared with places without a project, so it does not prove what caused the change.
results-illustrative = Illustrative example – not real results
results-printed = Printed on { $day }
results-empty-title = No project has been evaluated yet
results-empty-text = Evaluations begin at a line of the plan, when its work is done.
results-quality = Quality: { $moved }
results-access = Access: { $moved }
results-satisfied = Satisfied: { $share }
results-views = { $count ->
    [one] As { $count } group or key informant sees it.
   *[other] As { $count } groups and key informants see it.
}
results-base = { $count ->
    [one] { $count } project
   *[other] { $count } projects
}
results-tile-quality = steps of quality, on average
results-tile-access = steps of access, on average
results-tile-satisfied = satisfied, of those asked
results-tile-direct = direct beneficiaries
results-tile-women = of them women and girls
results-asked = { $part } of { $whole } people asked
results-by-sex = { $female } women and girls, { $male } men and boys
results-few-asked = fewer than { $count } people asked: not shown
results-percent = { $percent }%
results-finding = On average quality went { $quality } and access { $access }, as people report ({ $count ->
    [one] { $count } project
   *[other] { $count } projects
}).
results-chart = Project by project
results-chart-lead = Change from before to now on a scale of five steps. Projects stand in the order of the plan.
results-table = The numbers behind the chart
results-search = Search projects
results-sort-plan = Order of the list
results-sort-title = Title
results-sort-on = Day of evaluation
results-sort-views = Groups and key informants
results-col-project = Project
results-col-views = Groups and key informants
results-col-quality = Quality
results-col-access = Access
results-col-satisfied = Satisfied
results-direct = Direct beneficiaries by sector
results-total = Total
results-women-share = Women and girls, share
results-hidden = * Not shown: below { $count } people, or it would give such a number away.
rounds-title = Monitoring
rounds-lead = How services and living conditions stand, asked again and again with the same eleven questions.
rounds-list = Rounds
rounds-empty-title = No round yet
rounds-empty-text = A round asks each group eleven questions with five written steps. The second round shows what moved.
round-new = New round
round-begin = Begin asking
round-area = Catchment area
round-on = Day
round-day-missing = Choose the day first.
round-name = What the round is called
round-name-help = Such as “before the plan”. May stay empty.
round-readings = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
round-of = Round of { $day }
round-where-when = { $place }, { $day }
round-to-trend = All rounds
round-delete = Delete this round
round-ask = Asking
round-group = Group
round-groups-asked = { $count ->
    [0] No group has been asked yet.
    [one] { $count } group has been asked so far.
   *[other] { $count } groups have been asked so far.
}
round-progress = { $group }: { $count } of { $all } answered.
round-indicators = Indicators
trend-all-groups = All groups (median)
trend-first = first time asked
trend-value = { $value } ({ $count ->
    [one] { $count } group
   *[other] { $count } groups
})
trend-one-round = One round so far. The next one shows what moved.
trend-finding = Since the round before: better { $up }, worse { $down }, unchanged { $same }
trend-lead = 1 is the worst written step, 5 the best. Values are medians of the groups asked.
trend-table = Indicators from round to round
trend-before = Round before
trend-last = Last round
trend-change = Change
trend-line = Course
trend-over-all = Over all rounds
trend-better = better
trend-worse = worse
trend-steady = steady
trend-mixed = up and down
conditions-title = Conditions by area
indicator-water = Water
indicator-water-1 = Almost no safe water
indicator-water-2 = Too little, or often unsafe
indicator-water-3 = Enough on some days
indicator-water-4 = Enough and safe on most days
indicator-water-5 = Enough and safe every day
indicator-electricity = Electricity
indicator-electricity-1 = None, or less than 2 hours a day
indicator-electricity-2 = 2 to 6 hours a day
indicator-electricity-3 = 6 to 12 hours a day
indicator-electricity-4 = More than 12 hours a day
indicator-electricity-5 = Day and night, with rare cuts
indicator-health = Health
indicator-health-1 = No care within reach
indicator-health-2 = Emergencies only, or far too dear
indicator-health-3 = Basic care, often without staff or medicine
indicator-health-4 = Basic care with staff and medicine
indicator-health-5 = Good care for everybody, referral included
indicator-education = Education
indicator-education-1 = No school within reach
indicator-education-2 = School, but many children stay away
indicator-education-3 = Most attend; classes crowded, teachers missing
indicator-education-4 = Nearly all attend, with enough teachers
indicator-education-5 = All girls and boys learn in good schools
indicator-housing = Housing
indicator-housing-1 = Many live in tents or ruins
indicator-housing-2 = Many homes damaged or not finished
indicator-housing-3 = Homes stand, but are crowded or insecure
indicator-housing-4 = Most homes are sound and secure
indicator-housing-5 = All homes are sound, papers in order
indicator-livelihoods = Livelihoods
indicator-livelihoods-1 = Hardly anybody earns anything
indicator-livelihoods-2 = Work by the day, too rarely to live on
indicator-livelihoods-3 = About half have work to live on
indicator-livelihoods-4 = Most have work or a business
indicator-livelihoods-5 = Nearly all live on steady work
indicator-safety = Safety
indicator-safety-1 = People do not dare to go out
indicator-safety-2 = Safe by day only, and only in some places
indicator-safety-3 = Safe for most, not for women, girls or minorities
indicator-safety-4 = Safe for nearly everybody
indicator-safety-5 = Everybody feels safe day and night
indicator-explosive-hazards = Explosive hazards
indicator-explosive-hazards-1 = Accidents happen; nothing is marked
indicator-explosive-hazards-2 = Danger is known, but not marked
indicator-explosive-hazards-3 = Danger is marked; clearance has not begun
indicator-explosive-hazards-4 = Clearance is under way; people know the rules
indicator-explosive-hazards-5 = The area is cleared
indicator-documents = Documents
indicator-documents-1 = Many families have no papers and no way to them
indicator-documents-2 = Papers can be had, but far away or dear
indicator-documents-3 = Most have papers; some groups are shut out
indicator-documents-4 = Nearly all have papers; renewal is slow
indicator-documents-5 = Everybody gets papers nearby and in time
indicator-social-cohesion = Living together and equal access
indicator-social-cohesion-1 = Open conflict between groups
indicator-social-cohesion-2 = Groups avoid each other; some get nothing
indicator-social-cohesion-3 = They get along; access is unequal
indicator-social-cohesion-4 = They work together; access is nearly equal
indicator-social-cohesion-5 = They trust each other; access is equal
indicator-assistance = Assistance received
indicator-assistance-1 = Those in need get nothing
indicator-assistance-2 = A few get something, by unclear rules
indicator-assistance-3 = About half of those in need are reached
indicator-assistance-4 = Most are reached, by known rules
indicator-assistance-5 = All are reached, or no help is needed any more
activities-title = Basic activities
activities-lead = The minimum that every centre has agreed to do each month. It is no score.
activities-centre = Centre
activities-other-centre = Another centre: its name
activities-which-months = Months shown
activities-earlier = Earlier months
activities-later = Later months
activities-no-later = This month is the last.
activities-months = { $from } – { $to }
activities-own = This centre
activities-tap = A tap goes on: done, partly done, not done.
activities-notes = What was lacking: { $month }
activities-notes-help = What hindered, and what is done about it. No names.
activities-all-done = Everything was done.
activity-what = Activity
activity-cell = { $activity }, { $month }: { $state }
activity-state-done = Done
activity-state-partly = Partly
activity-state-not-done = Not done
activity-state-open = Not looked at
basic-activity-information = Information
basic-activity-help-information = Services, rights and news, in all languages of the area.
basic-activity-priority-locations = Priority locations
basic-activity-help-priority-locations = Where needs are greatest is identified with the community.
basic-activity-consultation-and-referral = Consultation and referral
basic-activity-help-consultation-and-referral = People are heard and sent to the right door.
basic-activity-community-engagement = Community engagement
basic-activity-help-community-engagement = Meetings with all groups, committees included.
basic-activity-two-way-communication = Two-way communication
basic-activity-help-two-way-communication = Feedback is taken, answered, and told back.
basic-activity-coordination-and-liaison = Coordination and liaison with government
basic-activity-help-coordination-and-liaison = Directorates and partners know what people ask for.
basic-activity-mapping-and-monitoring = Mapping and monitoring
basic-activity-help-mapping-and-monitoring = Services and conditions are mapped and looked at again.

### Tables of the centre

data-table-services = Services
data-table-services-help = Who offers what, where, to whom and until when.
data-table-referrals = Referrals
data-table-referrals-help = A line for each referral, with its states and days. No names; what could point to single people is kept back.
data-table-feedback = Feedback
data-table-feedback-help = What was said and answered. Of what was passed on, only the count.
data-table-monitoring = Monitoring
data-table-monitoring-help = Every reading of every monitoring round.
data-table-evaluations = Evaluations
data-table-evaluations-help = What finished projects changed, as the people see it.
data-table-dictionary = Dictionary
data-table-dictionary-help = Every column of the centre's tables and what it holds.

### End

# Services on the map
map-service-point = Service point
map-service-point-new = Record a service point
map-service-point-of = Service point: { $sector }
map-service-who = Who gives this service?
map-service-more = More about it
map-service-not = Not a service point
map-service-nearby = Is it one of these?
map-service-is-this = It is this one
map-service-is-gone = That one is closed
map-service-closed = The service is closed.
map-service-verified-now = Verified; the new point was taken away.
map-service-verified = Last verified on { $day }
map-service-until = Until when
map-service-open = Open the entry
map-service-add-place = Add a place
map-services-closed = Closed ones, too
map-services-shown = On the map: { $shown } of { $all } services.
map-services-legend = What the doors mean
map-services-hide = Hide services
map-walk-seen = { $count ->
    [0] No service point yet
    [one] { $count } service point
   *[other] { $count } service points
}
map-walk-closed = { $count ->
    [one] { $count } of them closed
   *[other] { $count } of them closed
}
standing-takes-referrals = Takes referrals
standing-takes-none = Takes no referrals
standing-out-of-date = To be verified
standing-not-running = Not running
service-places = On the map
service-places-count = { $count ->
    [0] No place on the map yet. Distances in the finder need one.
    [one] { $count } place
   *[other] { $count } places
}
service-place-number = Place { $number }
service-place-remove = Remove place { $number }
service-place-on-map = Place on the map
service-see-on-map = See or add on the map
service-place-type = Type a place
service-mobile-days = Mobile days
service-mobile-days-help = Days on which the service comes to people: a mobile team, an outreach day.
service-mobile-day = Mobile day { $number }
service-mobile-remove = Remove mobile day { $number }
service-mobile-add = Add a mobile day
services-mobile = Mobile
services-places-short = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
desk-mobile-line = { $day }: { $place }
who-where-map = On the map
meeting-has-points = Services were verified in this meeting. It stays, so that they keep saying when.
## Pictures under the map
underlay-title = Pictures under the map
underlay-lead = A photo of a paper map, a drone image or a sketch on a whiteboard lies under the marks. You place it by three or more spots that you find on both.
underlay-add = Add a picture
underlay-new = Picture { $number }
underlay-taking = The picture is being made ready…
underlay-no-picture = This file cannot be read as a picture. Take a photo or a screenshot of it, and add that.
picture-not-kept = The device has not kept the picture: it may be full. Make room, then add it again.
underlay-name = Name of the picture
underlay-missing = The picture itself is not on this device. It came without its pictures: ask for a file with photos.
underlay-unplaced = Not placed yet, so it does not lie on the map.
underlay-opacity = How much of it is seen
underlay-per-cent = { $share } %
underlay-place = Place it
underlay-go = Show it
underlay-remove = Remove
underlay-removed = The picture was removed.
underlay-tap-first = Tap a spot on the picture that you also find on the map: a crossroads, a corner, a minaret.
underlay-tap-picture = Tap the next spot on the picture. Choose spots far apart.
underlay-tap-map = Now tap the same place on the map.
underlay-other-spot = Another spot
underlay-board = The picture, to choose spots on
underlay-board-help = Drag to move. With the keyboard: arrows move, + and − zoom, Enter takes the spot under the cross.
underlay-done = Done
underlay-points = Control points
underlay-points-missing = { $count ->
    [one] { $count } more point places the picture.
   *[other] { $count } more points place the picture.
}
underlay-on-one-line = The points lie on one line. Add one to the side.
underlay-mirrored = This would turn the picture over like a mirror. Two points are probably exchanged: remove one and set it again.
underlay-horizon = This would stretch the picture beyond the horizon. One point is probably wrong: remove it and set it again.
underlay-just-enough = Placed. The points just suffice and cannot contradict each other: with five or more you see how far off the picture is.
underlay-fit = Placed. The points are { $metres } m off on average.
underlay-off = { $metres } m off
underlay-drop-point = Remove point { $number }
underlay-sheet-title = Printed sheet { $number }
underlay-sheet-placed = This is printed sheet { $number }. It lies where its corner squares say. Nothing more needs to be set.
underlay-sheet-no-marks = This is printed sheet { $number }, but its four corner squares are not all seen. Photograph it again with all four in the picture, or place it by spots that you find on both.
underlay-sheet-no-code = The corner squares of a printed sheet are seen, but its code cannot be read. Type the signs that stand below the code, or place the picture by spots that you find on both.
underlay-sheet-contradiction = This looks like a printed sheet, but corner squares and code do not belong together. Photograph one sheet alone, flat and from above, or place it by spots that you find on both.
underlay-sheet-code = The signs below the code
underlay-sheet-misread = This is not the code of a sheet, or one sign is wrong. Compare it with the paper: it begins with CM1.

## A picture as a map of its own
picture-use = Use the picture as the map
picture-use-help = Is there no map of this place? Then the picture alone is the map: marks lie on it and claim no coordinates.
picture-map = Picture in place of the map. Arrow keys move it, plus and minus change the scale, Enter takes the spot under the cross.
picture-unnamed = Picture without a name
picture-no-coordinates = A picture in place of the map. Marks on it have no coordinates.
picture-back = Back to the map
picture-at-centre = Take the middle of the picture
picture-has-marks = { $count ->
    [one] { $count } mark lies on this picture.
   *[other] { $count } marks lie on this picture.
}
picture-keeps-marks = { $count ->
    [one] { $count } mark lies on this picture. Delete it or put it on the ground first.
   *[other] { $count } marks lie on this picture. Delete them or put them on the ground first.
}
picture-place-marks = Put its marks on the ground
picture-place-marks-help = The picture has been placed. Its marks can go to the ground in the same way; undo puts them back on the picture.
picture-marks-placed = { $count ->
    [one] { $count } mark now lies on the ground.
   *[other] { $count } marks now lie on the ground.
}
mark-on-picture = On the picture “{ $title }”
mark-picture-gone = a picture that is gone
mark-picture-gone-drawing = The picture that this was drawn on is gone. It cannot be gone on with.
mark-spot = { $across } % from the left, { $down } % from the top
mark-spot-help = How far from the left edge of the picture and from its upper edge, in per cent, for example 42.5, 30. One corner a line.
mark-spot-wrong-line = Line { $line } is no spot on the picture. Write two numbers from 0 to 100: 42.5, 30.
mark-spot-missing = Write the spot, or take the middle of the picture.
mark-show-on-picture = Show it on the picture
mark-show-on-map = Show it on the map
says-on-pictures = { $count ->
    [one] { $count } mark lies on a picture and is left out here: it has no place on the ground.
   *[other] { $count } marks lie on a picture and are left out here: they have no place on the ground.
}
says-on-pictures-few = A few marks lie on a picture and are left out here: they have no place on the ground.

## Photos on marks
work-photos = Photos of the work
work-photos-before = Before
work-photos-after = During and after
plan-signed-sheets = Photos of the signed sheets
plan-signed-sheets-help = Where the plan was signed on paper: one photo of each sheet, so that the signed plan goes with its data.
mark-photos = Photos
mark-photos-help = Photograph the place, not people: no faces, papers or number plates. Where and when it was taken is not kept.
mark-photo-take = Take a photo
mark-photo-pick = Choose a picture
mark-photo = Photo { $number }
mark-photo-remove = Remove photo { $number }
mark-photo-removed = The photo was removed.
mark-photo-missing = This photo is not on this device.
mark-voices = Voice notes
mark-voices-help = A voice can tell who speaks. Ask first: “May we record what you say about this place? You may say no, and we delete it when you ask.” Record only after a yes, and without names. { $seconds } seconds at most.
mark-voice-record = Record
mark-voice-stop = Stop and keep
mark-voice-discard = Discard
mark-voice-running = How much of the time is used
mark-voice-recording = Recording: { $seconds } of { $most } seconds
mark-voice-asking = The device asks whether the microphone may be used…
mark-voice-keeping = The voice note is being kept…
mark-voice-play = Play voice note { $number }
mark-voice-pause = Stop voice note { $number }
mark-voice-remove = Remove voice note { $number }
mark-voice-removed = The voice note was removed.
mark-voice-missing = Voice note { $number } is not on this device.
mark-voice-denied = The microphone was refused. Allow it for this page in the browser's settings, or write down what was said.
mark-voice-none = This device has no microphone. Write down what was said.
mark-voice-unable = This browser cannot record. Write down what was said, or use a newer browser.
mark-voice-empty = Nothing was heard. Record again.
mark-voice-not-kept = The device has not kept the voice note: it may be full. Make room, then record again.

## Paper maps
sheets-title = Paper maps for marking
sheets-back = Back to the map
sheets-lead = Print these sheets and mark on them with pens. A photo of a sheet then lies under the map as a picture: it places itself by the squares at its corners.
sheets-paper = Paper
sheets-orientation = Orientation
sheets-portrait = Upright
sheets-landscape = On its side
sheets-columns = Sheets side by side
sheets-rows = Sheets one below the other
sheets-with-marks = Print the marks as well
sheets-none-title = There is no place to print yet
sheets-none-text = Draw a catchment area or put a mark on the map first: the sheets cover them.
sheets-number = Sheet { $number } of { $count }
sheets-scale = scale { $one } : { $number }
sheets-label = Sheet { $number }: map with numbered grid, corner marks, scale bar and code
sheets-legend = Dashed line: catchment area. Keep the four corner squares and the code free of ink and in the photo.
sheets-north = N
refer-from = Referred by
referral-from = From
referral-from-desk = This centre's desk
referral-from-short = from { $from }
referral-agree = Agree on another day
figures-by-sector = By sector of the service
find-from = Start from another place
find-from-service = A place people know
find-from-none = Choose a place
find-from-clear = Start from the catchment area again
feedback-plan-line = Line of the plan it is about
feedback-sort-pressing = Most pressing
feedback-sort-received = Day received
feedback-sort-due = Deadline
sort-ascending = Ascending
sort-descending = Descending
providers-title = Providers
providers-lead = Departments and organisations, what they give, and the role through which they are reached.
providers-search = Search providers
providers-sort-name = Name
providers-sort-kind = Kind
providers-sort-services = Number of services
providers-empty-title = No providers yet
providers-empty-text = A provider is a department or an organisation that gives services. Write down the first one.
providers-services = { $count ->
    [0] No service
    [one] { $count } service
   *[other] { $count } services
}
providers-running = { $count ->
    [0] none running
   *[other] { $count } running
}
map-search-marks = Search marks
map-marks-sort-made = When made
map-marks-sort-title = Kind
map-marks-sort-sector = Sector
map-marks-sort-severity = Severity
map-marks-sort-group = Group
list-more = { $count ->
    [one] Show { $count } more
   *[other] Show more ({ $count } left)
}
