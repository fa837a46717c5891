language-name = کوردی (سۆرانی)
language-direction = rtl
language-code = ckb
