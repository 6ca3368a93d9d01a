### 为什么不能这样做，以及可以怎么办。传入 $act、$state（均为名称）、$about（所涉代码或日期）、$rule（规则编号）。
### $about 和 $rule 只在用到它们的理由中保证有值。

## 理由：发生了什么，可以怎么办

refusal-not-in-this-state = 工单现处于「{ $state }」，不能「{ $act }」。请刷新页面，按当前状态可做的动作办理。
refusal-closed-is-final = 工单现处于「{ $state }」，原有记录不能改动，也不能「{ $act }」。已结案的工单有新的事实时，可以「重开」；已并案的工单须先「撤销并案」。
refusal-not-allowed = 您的角色，或者您与本工单的关系，不允许「{ $act }」。请交由有权限的人员办理。
refusal-actor-recused = 您已对本工单回避，不能再办理或查看。请交由其他人员办理。
refusal-assignee-recused = 该人员已对本工单回避，不能担任经办人。请另行指定。
refusal-time-runs-backwards = 填写的时间早于上一个动作（{ $about }）。请核对时间后重新提交。
refusal-text-missing = 「{ $act }」须有文字说明，现为空白。请填写后重新提交。
refusal-unknown-code = 现行政策包中没有「{ $about }」。请从列表中重新选择；列表有误的，请联系管理员。
refusal-received-in-future = 填写的收到时间（{ $about }）晚于现在。请更正。
refusal-category-missing = 工单尚未分类，不能派单。请先确定分类。
refusal-precheck-missing = 工单尚未预审，不能派单。请先「预审」。
refusal-not-answerable-directly = 此类诉求不能在首次接触时直接答复办结。请派单办理。
refusal-human-must-decide = 不予受理须由工作人员作出决定，系统不能代为作出。请转交派单员。
refusal-leads-to-accused = 该单位、其上级或其负责人是被反映对象，工单不得以任何方式到达该单位。请选择其他单位；没有合适单位的，请报请督办协调。反映单位或其负责人的工单也不与其他工单并案。
refusal-unit-twice = 「{ $about }」已在本工单的主办或协办单位之中，不能重复。请另选单位，或去掉重复的一个。
refusal-not-below = 只能向本单位的下级单位下派。需要其他单位配合的，请「加派协办」；不属于本单位职责的，请在期限内「退单」。
refusal-no-second-send-back = 退单申请已被裁定不予同意，不能再次退单。请签收办理；确有困难的，请报请督办协调。
refusal-send-back-too-late = 可退单的期限已于 { $about } 届满。请签收办理；确有困难的，请报请督办协调。
refusal-not-yours-to-settle = 退单由派出工单的一方裁定。请等待裁定，或者催请派出方尽快裁定。
refusal-extend-after-due = 办理时限已于 { $about } 届满，不能再延期。请尽快办理答复，并向诉求人说明超期的原因。
refusal-extension-used-up = 该项延期的次数已经用完。请尽快办理答复。
refusal-extension-pending = 已有一项延期申请正在审批。请等待审批结果，其间照常办理。
refusal-no-extension-asked = 没有待审批的延期申请，可能已经审批或者随答复发出而失效。请刷新页面。
refusal-rework-not-extended = 重办的工单不再延期。请在重办时限内办理答复。
refusal-same-person-approves = 拟写人与审核人不能是同一人。请交由本单位其他审核人审核。
refusal-close-without-reply = 还没有向诉求人发出答复，不能结案。请先完成答复。
refusal-close-without-follow-up = 此类诉求未经回访，不能结案。请先「记录回访」；多次无人接听的，逐次如实记录，达到规定次数后可以结案。
refusal-close-unsettled-without-reason = 诉求人表示未解决或者不满意。请「重办」；确需结案的，请写明理由。
refusal-rework-used-up = 重办已达规定次数。可以写明理由后结案，或者报请督办员决定。
refusal-rated-already = 本次办理已经评价过，每次只评价一次。工单重开后可以再次评价。
refusal-rating-too-late = 评价期限已过。对办理仍有意见的，可以说明新的事实，申请重开。
refusal-supervision-open = 工单已在督办中，不能重复督办。需要补充要求的，请「催办」。
refusal-no-supervision = 没有正在进行的督办，或者承办单位尚未书面回复。请先核对督办记录。
refusal-supervision-not-concluded = 督办尚未办结，不能「{ $act }」。请先完成督办回复并「督办办结」。
refusal-cannot-merge = 所选工单不能这样并案、移出或者拆分：它就是本工单，或者与本工单的关系不符。请核对工单编号。
refusal-merge-mixes-confidential = 保密工单与普通工单不能并案。请分别办理。
refusal-others-depend = 还有其他工单并入本工单，等待同一答复，不能「{ $act }」。请先将其移出。
refusal-nothing-new = 这些都已经记录在案，不必再办。
refusal-invitation-stands = 该人员已经受邀，或者没有受邀。请核对后再选。
refusal-nothing-breached = 没有可记录的超期（{ $about }）：时限尚未届满，或者超期已有记录。

## 出处：法律、政策包，或者本系统的记录规则

refusal-source-not-in-this-state = 应答的记录规则：状态与动作对照表
refusal-source-closed-is-final = 应答的记录规则：结案后只增不改
refusal-source-not-allowed = 本单位政策包：角色与权限
refusal-source-actor-recused = 《信访工作条例》第二十八条第三款
refusal-source-assignee-recused = 《信访工作条例》第二十八条第三款
refusal-source-time-runs-backwards = 应答的记录规则：按发生先后记录
refusal-source-text-missing = 应答的记录规则：须说明的必须写明
refusal-source-unknown-code = 本单位政策包
refusal-source-received-in-future = 应答的记录规则：按发生先后记录
refusal-source-category-missing = 本单位政策包：分类与时限
refusal-source-precheck-missing = 本单位政策包：办理程序
refusal-source-not-answerable-directly = 本单位政策包：办理程序
refusal-source-human-must-decide = 《个人信息保护法》第二十四条
refusal-source-leads-to-accused = 《信访工作条例》第三十条第三款
refusal-source-unit-twice = 应答的记录规则：主办只有一个
refusal-source-not-below = 本单位政策包：单位隶属关系
refusal-source-no-second-send-back = 应答的记录规则：退单裁定后不得再退
refusal-source-send-back-too-late = 本单位政策包：规则 { $rule }
refusal-source-not-yours-to-settle = 《信访工作条例》第二十三条第三款（转送、交办方核实同意），热线参照执行
refusal-source-extend-after-due = 本单位政策包：延期规则 { $rule }
refusal-source-extension-used-up = 本单位政策包：延期规则 { $rule }
refusal-source-extension-pending = 应答的记录规则：一次一项申请
refusal-source-no-extension-asked = 应答的记录规则：先申请后审批
refusal-source-rework-not-extended = 应答的记录规则：重办不延期
refusal-source-same-person-approves = 本单位政策包：办理程序
refusal-source-close-without-reply = 应答的记录规则：先答复后结案
refusal-source-close-without-follow-up = 本单位政策包：办理程序
refusal-source-close-unsettled-without-reason = 应答的记录规则：须说明的必须写明
refusal-source-rework-used-up = 本单位政策包：办理程序
refusal-source-rated-already = 应答的记录规则：一次办理一次评价
refusal-source-rating-too-late = 本单位政策包：办理程序
refusal-source-supervision-open = 应答的记录规则：同时只有一项督办
refusal-source-no-supervision = 《信访工作条例》第四十条（收到督办建议的单位应当书面反馈），热线参照执行
refusal-source-supervision-not-concluded = 应答的记录规则：督办未了不结案
refusal-source-cannot-merge = 应答的记录规则：并案双方各留记录
refusal-source-merge-mixes-confidential = 《信访工作条例》第三十条第三款
refusal-source-others-depend = 应答的记录规则：每件工单都有着落
refusal-source-nothing-new = 应答的记录规则：同一件事只记一次
refusal-source-invitation-stands = 应答的记录规则：同一件事只记一次
refusal-source-nothing-breached = 应答的记录规则：超期只记一次
