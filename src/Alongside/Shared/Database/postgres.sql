ALTER TABLE chronicle ADD COLUMN IF NOT EXISTS words tsvector
    GENERATED ALWAYS AS (to_tsvector('simple', folded)) STORED;
CREATE INDEX IF NOT EXISTS chronicle_words ON chronicle USING gin (words);
CREATE OR REPLACE FUNCTION ledger_keeps() RETURNS trigger AS $keep$
BEGIN
    RAISE EXCEPTION 'The ledger is append-only.';
END
$keep$ LANGUAGE plpgsql;
CREATE OR REPLACE TRIGGER ledger_keeps BEFORE UPDATE OR DELETE ON ledger
    FOR EACH ROW EXECUTE FUNCTION ledger_keeps();
CREATE OR REPLACE TRIGGER ledger_keeps_all BEFORE TRUNCATE ON ledger
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_keeps();
CREATE OR REPLACE TRIGGER ledger_person_keeps BEFORE UPDATE OR DELETE ON ledger_person
    FOR EACH ROW EXECUTE FUNCTION ledger_keeps();
CREATE OR REPLACE TRIGGER ledger_person_keeps_all BEFORE TRUNCATE ON ledger_person
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_keeps();
