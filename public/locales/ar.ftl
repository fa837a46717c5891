language-name = العربية
language-direction = rtl
language-code = ar
