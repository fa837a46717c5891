language-name = English
language-code = en
language-direction = ltr

### Common

### Enums

### Shell

### Home

### Assessment

### Map

### Meetings

### Priorities

### Interventions

### Feasibility and impact

### Plan

### Data

### Problems

### End
