-- An administrator says of a mail that was sent that it came back.
alter table mail_outbox
    drop constraint mail_outbox_decision_check,
    add constraint mail_outbox_decision_check
        check (decision in ('RETRY', 'HOLD', 'RELEASE', 'RECALL', 'BOUNCE'));
