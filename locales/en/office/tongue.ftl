### Names of the languages requesters write in, for people of the office. The key ends in the language tag.

## Languages

tongue-zh-cn = Chinese
tongue-zh-tw = Traditional Chinese
tongue-en = English
tongue-fr = French
tongue-de = German
tongue-ja = Japanese
tongue-ko = Korean
tongue-ru = Russian
tongue-es = Spanish
tongue-pt = Portuguese
tongue-ar = Arabic
tongue-vi = Vietnamese
