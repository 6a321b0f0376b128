-- The indexes by validity and name serve two stars in the search box as well.
drop index customer_valid;
drop index contact_valid;
