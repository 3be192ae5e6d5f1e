-- A round's cut is one thing, and a category may have one of its own.
update contest.contest
set rounds = (
    select coalesce(jsonb_agg(
               r.round - 'keep' - 'least' - 'ties'
                 || jsonb_build_object(
                      'cut', jsonb_build_object('keep', r.round -> 'keep',
                                                'least', r.round -> 'least',
                                                'ties', r.round -> 'ties'),
                      'exceptions', '[]'::jsonb)
               order by r.place), '[]'::jsonb)
    from jsonb_array_elements(contest.rounds) with ordinality as r (round, place))
where rounds <> '[]'::jsonb;

-- Why a version took the place of the one before; null for the first.
alter table contest.locked_rule_set
    add column reason_vi text,
    add column reason_en text,
    add constraint locked_rule_set_reason check (version = 1 or reason_vi is not null);
