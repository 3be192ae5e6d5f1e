-- Which version of the contest's consent text was accepted; unknown before it was kept.
alter table entry.entry add column consent_version int;
