### Published questions and answers.

## Questions and answers

qa-title = 자주 묻는 질문
qa-lead = 먼저 찾아보십시오. 바로 답을 얻으실 수도 있습니다.
qa-search = 검색어
qa-category = 분류
qa-category-all = 전체
qa-find = 찾기
qa-count = { $count }건을 찾았습니다
qa-nothing = 찾지 못했습니다. 다른 말로 찾아보거나 저희에게 직접 물어 주십시오.
qa-all = 모든 질문 보기
qa-back = 모든 질문
qa-source = 출처: { $source }
qa-checked = 마지막 확인: { $date }
qa-others = 관련 질문
qa-still = 궁금한 점이 풀리지 않았습니까?
