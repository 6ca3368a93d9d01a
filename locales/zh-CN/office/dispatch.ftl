### 派单的依据与退单的责任。

## 派单依据

basis-catalogue = 派单目录
basis-territory = 属地
basis-first-receiver = 首接负责
basis-designated = 指定

## 退单责任

fault-agent = 坐席有责
fault-dispatcher = 派单有责
fault-nobody = 无责
