-- Where jury rounds choose before the public does, a work may be voted for once it is both admitted
-- and on the last round's shortlist.
alter table voting.ballot_box add column shortlists boolean not null default false;
alter table voting.candidate rename column competing to admitted;
alter table voting.candidate
    add column shortlisted boolean not null default true,
    add column competing boolean not null generated always as (admitted and shortlisted) stored;
