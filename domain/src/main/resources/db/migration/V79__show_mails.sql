-- Whether the HTML of a mail shows more than its text: what is marked, listed, in tables or in pictures.
alter table ticket_mail add rich boolean not null
    generated always as (coalesce(html ~* '<(img|table|b|strong|i|em|u|ul|ol|h[1-6]|mark)[\s>/]', false)) stored;
