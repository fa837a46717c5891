language-name = English
language-direction = ltr
language-code = en
