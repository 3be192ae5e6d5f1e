-- Whether a work sent by post counts as handed in on the day of its postmark, and for how many days
-- after the end of intake it may then still arrive.
alter table contest.contest
    add column postmark_counts boolean not null default true,
    add column post_days int not null default 7 check (post_days between 0 and 60);
