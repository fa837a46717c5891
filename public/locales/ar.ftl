language-name = العربية
language-code = ar
language-direction = rtl

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
