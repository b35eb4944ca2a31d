-- Where the authority that certified a key stands below somebody else's root: the certificates above it, the root last, DER one
-- after another. Null when the issuer is itself the root, as before.
alter table lims.people_signing_key add column above bytea;
