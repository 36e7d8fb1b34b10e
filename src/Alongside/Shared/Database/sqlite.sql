CREATE VIRTUAL TABLE IF NOT EXISTS chronicle_text USING fts5(
    folded, content='chronicle', content_rowid='seq', tokenize='unicode61');
CREATE TRIGGER IF NOT EXISTS chronicle_text_added AFTER INSERT ON chronicle BEGIN
    INSERT INTO chronicle_text(rowid, folded) VALUES (new.seq, new.folded);
END;
CREATE TRIGGER IF NOT EXISTS chronicle_text_removed AFTER DELETE ON chronicle BEGIN
    INSERT INTO chronicle_text(chronicle_text, rowid, folded) VALUES ('delete', old.seq, old.folded);
END;
CREATE TRIGGER IF NOT EXISTS chronicle_text_changed AFTER UPDATE OF folded ON chronicle BEGIN
    INSERT INTO chronicle_text(chronicle_text, rowid, folded) VALUES ('delete', old.seq, old.folded);
    INSERT INTO chronicle_text(rowid, folded) VALUES (new.seq, new.folded);
END;
CREATE TRIGGER IF NOT EXISTS ledger_keeps BEFORE UPDATE ON ledger BEGIN
    SELECT RAISE(ABORT, 'The ledger is append-only.');
END;
CREATE TRIGGER IF NOT EXISTS ledger_keeps_all BEFORE DELETE ON ledger BEGIN
    SELECT RAISE(ABORT, 'The ledger is append-only.');
END;
CREATE TRIGGER IF NOT EXISTS ledger_person_keeps BEFORE UPDATE ON ledger_person BEGIN
    SELECT RAISE(ABORT, 'The ledger is append-only.');
END;
CREATE TRIGGER IF NOT EXISTS ledger_person_keeps_all BEFORE DELETE ON ledger_person BEGIN
    SELECT RAISE(ABORT, 'The ledger is append-only.');
END;
CREATE TRIGGER IF NOT EXISTS ledger_keeps_order BEFORE INSERT ON ledger
WHEN (new.seq > 0 AND new.seq <= (SELECT max(seq) FROM ledger)) OR EXISTS (SELECT 1 FROM ledger WHERE id = new.id) BEGIN
    SELECT RAISE(ABORT, 'The ledger is append-only.');
END;
