-- A role may be limited to one category; null stands for the whole contest.
alter table contest.member add column category uuid references contest.category;
alter table contest.member drop constraint member_contest_account_role_key;
create unique index member_once
    on contest.member (contest, account, role, category) nulls not distinct;

alter table contest.invitation add column category uuid references contest.category;
