-- Whether those who run or judge the contest may send in works themselves.
alter table contest.contest add column committee_may_enter boolean not null default false;
