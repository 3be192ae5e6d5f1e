-- Keys under which logos and papers are kept elsewhere; a new edition shows the same ones.
alter table contest.body add file uuid;
alter table contest.document add file uuid;
create index body_file on contest.body (file) where file is not null;
create index document_file on contest.document (file) where file is not null;
