-- At every start, so that a table that has come is watched without anybody's care.
select audit_attach();
