insert into preference (id, version, employee_id, team_id, name, value) values
    (1, 1, null, null, 'board.customer.widget.settings', 'mandatory'),
    (2, 1, null, null, 'board.customer.widget.company-info', 'mandatory');
