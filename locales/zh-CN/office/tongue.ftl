### 诉求人所用语言的名称，写给工作人员看。键的末尾是语言代码。

## 语言

tongue-zh-cn = 中文
tongue-zh-tw = 繁体中文
tongue-en = 英语
tongue-fr = 法语
tongue-de = 德语
tongue-ja = 日语
tongue-ko = 韩语
tongue-ru = 俄语
tongue-es = 西班牙语
tongue-pt = 葡萄牙语
tongue-ar = 阿拉伯语
tongue-vi = 越南语
