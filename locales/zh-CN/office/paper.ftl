### 公文：名称、要素，以及为什么打印不了。

paper-acceptance-notice = 受理告知书
paper-non-acceptance-notice = 不予受理告知书
paper-extension-notice = 延期办理告知书
paper-legal-route-notice = 法定途径告知书
paper-transfer-letter = 转送函
paper-assignment-letter = 交办函
paper-handling-opinion = 处理意见书
paper-simple-opinion = 简易办理意见书
paper-completion-report = 办结报告
paper-review-opinion = 复查意见书
paper-final-review-opinion = 复核意见书
paper-hearing-record = 听证笔录
paper-proof-of-service = 送达回证
paper-mediation-agreement = 调解协议书
paper-supervision-letter = 督办函
paper-advice-letter = 建议书
paper-visit-slip = 来访登记单

paper-field-office = 制发机关
paper-field-number = 文号
paper-field-addressee = 主送对象
paper-field-case-number = 信访事项编号
paper-field-requester = 信访人
paper-field-matter = 事项
paper-field-demand = 诉求
paper-field-facts = 事实
paper-field-reasons = 理由
paper-field-basis = 依据
paper-field-opinion = 意见
paper-field-outcome = 结论
paper-field-guidance = 可以选择的途径
paper-field-earlier = 原意见
paper-field-remedy = 复查（复核）机关和期限
paper-field-unit = 有关单位
paper-field-due = 截止日期
paper-field-place = 地点
paper-field-from = 开始时间
paper-field-people = 参加人员
paper-field-sections = 笔录或者协议内容
paper-field-service = 送达的文书
paper-field-queue = 排队号

paper-fault-no-font = 没有找到含有汉字的字体，公文无法打印。
    请安装字体（Debian、Ubuntu：fonts-noto-cjk；Fedora：google-noto-serif-cjk-fonts 和 google-noto-sans-cjk-fonts；Arch：noto-fonts-cjk），或者在配置 [papers] fonts 中写明字体文件，然后重试。
paper-fault-unreadable-font = 第 { $place } 个字体文件无法识别。请在 [papers] fonts 中使用 .ttf、.otf 或 .ttc 文件。
paper-fault-no-template = 政策包的 papers 文件夹中没有 { $file }。请补上，或者让政策包继承含有它的政策包。
paper-fault-template = 政策包的公文模板有错误：
    { $cause }
paper-fault-lacks = 缺少以下内容，公文不能打印：{ $fields }。请补充完整。
paper-fault-missing = 现有字体没有以下字符，打印出来会是空框：{ $characters }。
    请换一种写法，或者在 [papers] fonts 中增加含有这些字符的字体。
paper-fault-beyond = 第 { $page } 页的文字会超出纸面。请缩短最长的一行，或者修改政策包的模板。
paper-fault-too-long = 文字共 { $count } 个字符，一份公文最多 { $most } 个。请把较长的部分作为附件。
paper-fault-code-too-long = 二维码内容过长，请使用较短的网址。
