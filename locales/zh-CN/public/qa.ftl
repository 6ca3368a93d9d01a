### 公开的问题与解答。

## 问答

qa-title = 常见问题
qa-lead = 先查一查，也许马上就有答案。
qa-search = 查关键词
qa-category = 分类
qa-category-all = 全部
qa-find = 查找
qa-count = 找到 { $count } 条
qa-nothing = 没有找到。换一个词试试，或者直接问我们。
qa-all = 看全部问题
qa-back = 全部问题
qa-source = 出处：{ $source }
qa-checked = 最近核对：{ $date }
qa-others = 相关问题
qa-still = 没有解决您的疑问？
