-- Whether a second person confirms what one has done, or everybody sees it for a day before.
alter table contest.contest
    add column approval text not null default 'TWO_PEOPLE'
        check (approval in ('TWO_PEOPLE', 'ONE_WITH_DELAY'));
