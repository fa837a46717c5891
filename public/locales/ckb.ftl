language-name = کوردی (سۆرانی)
language-code = ckb
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
