### 查找：编号、词语、姓名、电话。

find-title = 查找
find-label = 编号、词语、姓名或电话
find-do = 查找
find-help = 编号可以只输后面的序号，如 12 或 20261113-00012；词语至少两个字，几个词之间空一格。电话、邮箱、证件号码和诉求人姓名须写全，查之前要说明用途，并记入审计。
find-scope = 词语在未办结和办结不到{ $months }个月的工单里查，只列您能看的工单。
find-building = 目录还在建立，可能查不全，请稍后再查。
find-nothing = 没有找到。换个说法试试，或核对编号。
find-too-short = 词语至少要两个字。
find-no-number = 没有这个编号的工单，或者不归您的岗位查看。号码不能按一部分查。
find-contact-purpose = 这是联系方式。只能整号查，并且要说明用途。
find-contact = 按这个联系方式查找
find-name = 按诉求人姓名“{ $name }”查找
find-name-help = 只查登记的诉求人姓名，须写全，一字不差才算；空格、全角半角和大小写不计。要说明用途，并记入审计。只列最近的，不计数。升级以前登记的，由管理员运行一次 yingda rebuild 之后才能按姓名查到。
find-name-purpose = 这是按诉求人姓名查找。只能整名查，并且要说明用途。
find-namesakes = 下面是诉求人姓名与所查完全相同的工单。同名的不一定是同一个人，请再核对其他情况。
find-no-contact = 这不像姓名或联系方式。姓名至少两个字，电话、邮箱、证件号码须写全。
find-contact-closed = 这是联系方式。您的岗位不能按联系方式查找工单。
find-purpose = 用途
find-contact-do = 按此用途查找
