### 提交诉求的每一步，以及上传文件。

## 各步共用

file-back = 上一步
file-next = 继续
file-step = 第 { $number } 步，共 { $of } 步
file-kept = 您填写的内容会自动保留三天，只有这台设备能看到，提交前可以随时修改。

## 危险

file-danger-hint = 比如火情、燃气味、有人受伤、正在发生的违法犯罪。
file-danger-yes-hint = 先告诉您该打哪个电话
file-danger-title = 请先打电话
file-danger-call = 电话比填表快得多。点一下号码就能拨出：
file-danger-then = 人安全以后，仍然可以把这件事记下来。
file-danger-go-on = 已经打过电话，继续填写

## 类型

file-kind = 您想做什么？
file-kind-hint = 选最接近的一项就行。选错了没关系，工作人员会更正。
file-kind-missing = 请选择您想做什么
file-kind-inquiry = 问一件事
file-kind-inquiry-hint = 咨询：居住证怎么办？这个补贴我能领吗？
file-kind-help = 请人帮忙解决问题
file-kind-help-hint = 求助：路灯坏了，水管漏水，楼道堆了杂物
file-kind-complaint = 对服务或管理不满
file-kind-complaint-hint = 投诉：夜间施工吵闹，窗口推诿，乱收费
file-kind-report = 反映违法违规
file-kind-report-hint = 举报：无证经营，违法搭建，偷排污水
file-kind-suggestion = 提一个建议
file-kind-suggestion-hint = 建议：这个路口该装红绿灯
file-kind-praise = 表扬
file-kind-praise-hint = 有人或单位做得好，想让大家知道

## 内容

file-matter = 发生了什么？
file-matter-inquiry = 写下您想知道的事。是谁遇到的、办到哪一步了，写上会答得更准。
file-matter-help = 写下什么坏了或缺什么，影响了谁，您希望怎样解决。
file-matter-complaint = 写下经过：什么事、什么时候、已经找过谁，您希望怎样解决。
file-matter-report = 写下您看到的：谁、在哪里、做了什么、有什么可以证明。
file-matter-suggestion = 写下现在是什么情况，您建议怎么改。
file-matter-praise = 写下是谁、做了什么。
file-text-missing = 请写下发生了什么
file-text-long = 最多 { $most } 字，现在多了 { $over } 字。您写的都还在，请删短一些
file-text-most = 最多 { $most } 字。
file-files-later = 照片和材料，提交前可以再加。
file-subject = 大概是哪一类事？
file-subject-hint = 按您写的字词从词表里找出来的，没有别的依据。选一项能更快找对人；选不选，工作人员都会核对。
file-subject-because = 您写到：{ $words }
file-subject-unknown = 我不知道
file-subject-unknown-hint = 由工作人员来判断，不影响办理。
file-occurred = 什么时候开始的
file-occurred-hint = 大概就行，比如：昨晚 11 点，上个月起。
file-occurred-long = 时间最多 { $most } 字
file-title = 给它起个标题
file-title-hint = 一句话。不写的话，用您第一句话作标题。
file-title-long = 标题最多 { $most } 字

## 地点

file-place = 在哪里？
file-place-hint = 知道多少写多少。与地点无关的事可以直接继续。
file-area = 区和街道
file-area-none = 不确定，或与地点无关
file-area-whole = { $name }（不确定哪个街道）
file-area-unknown = 请从列表里选一个区或街道
file-place-words = 具体位置
file-place-words-hint = 路名和门牌、小区、路口、附近的店，都可以。
file-locate = 用我现在的位置
file-locate-hint = 只写进上面这一栏，您可以改，也可以删。
file-locate-waiting = 正在确定位置…
file-locate-failed = 没能取得位置，请用文字写下地点。
file-locate-words = 定位 { $at }（误差约 { $metres } 米）
file-place-long = 位置最多 { $most } 字
file-about = 涉及哪个单位
file-about-hint = 选了以后，这件事不会交给它自己办。不知道可以不选。
file-about-none = 不知道，或不针对单位
file-about-us = 热线
file-about-hotline = 这条热线本身
file-about-departments = 部门
file-about-districts = 各区
file-about-enterprises = 公用企业
file-about-streets = 街道和镇
file-about-unknown = 请从列表里选一个单位

## 您自己

file-you = 怎么联系您？
file-you-hint = 只用来办理这件事和回访。平时遮住，要联系您时才打开。
file-named = 留下联系方式
file-named-hint = 承办人员可以向您核实情况，办完后会回访。
file-anonymous = 匿名
file-anonymous-hint = 不留任何信息。没有人能向您核实，情况不清就可能办不下去；答复只能凭编号和查询码来看。
file-identity-missing = 请选择留下联系方式，还是匿名
file-name = 称呼
file-name-long = 称呼最多 { $most } 字
file-phone = 电话
file-phone-hint = 电话和电子邮箱，至少填一项。
file-phone-odd = 电话号码只用数字、空格、加号、横线和括号
file-email = 电子邮箱
file-email-odd = 电子邮箱应当像 name@example.org 这样
file-reach-missing = 要能联系到您，请填电话或电子邮箱；不想留，请选匿名
file-confidential = 要求保密
file-confidential-hint = 涉及的单位收不到这件事，也看不到是谁反映的。

## 文件

file-files = 照片和材料
file-files-hint = 有照片、截图、合同、票据，会更快说清楚。没有也可以。
file-files-choose = 选择文件
file-files-photo = 现在拍一张
file-files-done = 保存并返回
file-files-drop = 删除
file-files-full = 已经有 5 个文件。要换，请先删掉一个。
upload-kinds = 最多 5 个，每个不超过 10 MB：照片（JPG、PNG、WebP、GIF）、PDF、Word、Excel、MP4 视频、MP3 录音。照片里的位置和手机信息会自动去掉。
upload-sending = 「{ $name }」：已传 { $percent }%
upload-arrived = 「{ $name }」已收到
upload-broken = 「{ $name }」没有传成，可能是网络断了
upload-again = 再试一次
upload-too-large = 「{ $name }」超过 10 MB，没有保存
upload-unknown-kind = 「{ $name }」不是可以接收的类型，没有保存
upload-damaged = 「{ $name }」打不开，可能已损坏，没有保存
upload-infected = “{ $name }”未保存：安全检查发现其中有恶意内容
upload-unchecked = “{ $name }”暂时无法做安全检查，未保存。请先继续，过后再补交。
upload-too-many = 最多 { $most } 个文件，多出来的没有保存

## 检查并提交

file-check = 请看一遍，再提交
file-change = 修改
file-none = 没有填写
file-row-kind = 类型
file-row-matter = 内容
file-row-subject = 类别
file-row-place = 地点
file-row-about = 涉及的单位
file-row-you = 您
file-row-files = 照片和材料
file-check-due = 现在提交，最晚 { $end } 前给您答复。
file-others = 附近已经有人反映过
file-others-hint = 如果是同一件事，可以直接关注进度，不必再提。想提也可以，都会办理。
file-others-follow = 关注进度
file-check-honest = 请按实际情况填写。提交后内容不能改，可以补充。
file-send = 提交
