-- What is seen of the counts, as the contest locked it.
alter table voting.ballot_box
    add column count_step int,
    add column hidden_from timestamptz;
