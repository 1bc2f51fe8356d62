/** Change it whenever a table or the meaning of a column changes: older editions are rebuilt. */
export const EDITION_VERSION = 15;

/**
 * The edition: the publisher's local copy of `published`, with what is derived from it and the
 * ledger of what stands on the shelf. It can be deleted at any time and is rebuilt.
 */
export const SCHEMA = `
  create table meta (key text primary key, value text not null) strict, without rowid;

  -- One row per document ever published, as \`published\` has it. The long columns stand last: what stands behind
  -- them is reached only by walking through their pages.
  create table document (
    kind text not null,
    id text not null,
    seq integer not null,
    state text not null,
    path text,
    former_paths text not null,
    reason text,
    changed_at text not null,
    card text,
    face text,
    primary key (kind, id)
  ) strict;
  create index document_path on document (path) where path is not null;

  -- Addresses that a document had before.
  create table former (path text not null, kind text not null, id text not null, primary key (path, kind, id))
    strict, without rowid;

  -- Where live documents stand in the ordered lists.
  create table entry (
    scope text not null, sort text not null, kind text not null, id text not null,
    primary key (scope, sort, id)
  ) strict, without rowid;

  -- Postings once more, for sums and searches. Rows count upwards as postings come: newest first is the natural order.
  create table posting (
    row integer primary key,
    id text not null unique,
    project text not null,
    bucket text not null,
    form text not null,
    line text not null,
    need text not null,
    amount integer not null,
    thousandths integer not null,
    gift integer not null,
    confirmed_at text not null
  ) strict;
  create index posting_newest on posting (project, confirmed_at);
  create index posting_newest_of_all on posting (confirmed_at);
  create table posting_sum (
    project text not null, bucket text not null, form text not null, line text not null, need text not null,
    amount integer not null, thousandths integer not null, count integer not null, gifts integer not null,
    primary key (project, bucket, form, line, need)
  ) strict, without rowid;
  create trigger posting_comes after insert on posting begin
    insert into posting_sum values
      (new.project, new.bucket, new.form, new.line, new.need, new.amount, new.thousandths, 1, new.gift)
    on conflict do update set amount = amount + excluded.amount, thousandths = thousandths + excluded.thousandths,
      count = count + 1, gifts = gifts + excluded.gifts;
  end;
  create trigger posting_goes after delete on posting begin
    update posting_sum set amount = amount - old.amount, thousandths = thousandths - old.thousandths,
      count = count - 1, gifts = gifts - old.gift
    where project = old.project and bucket = old.bucket and form = old.form and line = old.line and need = old.need;
    delete from posting_sum where count = 0 and project = old.project;
  end;
  create virtual table posting_search using fts5(
    project, words, content='', contentless_delete=1, tokenize="unicode61", prefix='2 3'
  );

  -- The ledger: every file on the shelf that a page stands behind, and what that page asked.
  -- \`hash\` is null while a page has never rendered well; \`error\` says why the last try failed;
  -- \`seq\` is that of the edition when its bytes were made.
  create table page (
    page integer primary key,
    path text not null unique,
    hash text,
    error text,
    seq integer not null
  ) strict;
  create table page_key (key text not null, page integer not null, primary key (key, page)) strict, without rowid;
  create index page_key_page on page_key (page);
  create table page_range (
    page integer not null, scope text not null, low text not null, high text not null
  ) strict;
  create index page_range_page on page_range (page);
  create index page_range_high on page_range (scope, high, low);
  create table page_asset (page integer not null, asset text not null, primary key (page, asset))
    strict, without rowid;
  create index page_asset_asset on page_asset (asset);

  -- What is still to do, in order of rank; survives a kill.
  create table todo (path text primary key, rank integer not null, seq integer not null) strict, without rowid;
  create index todo_rank on todo (rank, path);

  -- Documents whose change has not yet been reported to the desk.
  create table unreported (
    kind text not null, id text not null, seq integer not null, error text, primary key (kind, id)
  ) strict, without rowid;

  -- Documents at a new address whose page has not been seen to render: what stood there before, if anything.
  create table trial (kind text not null, id text not null, before text, primary key (kind, id)) strict, without rowid;

  -- Documents held back because their page cannot be made: no list mentions them until it can.
  create table held (
    kind text not null, id text not null, row text not null, error text not null, waits_for_asset integer not null,
    primary key (kind, id)
  ) strict, without rowid;

  -- Search: which documents hold a token (search/tokens.ts), and nothing else. Neither the texts nor where a word
  -- stands in them is kept; tokens come lower-case and parted by spaces, which "ascii" leaves as they are.
  -- Titles apart from texts: a look into the titles must not walk the long lists of the texts.
  create virtual table search_title using fts5(
    tokens, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_'"
  );
  -- Title and text together.
  create virtual table search_text using fts5(
    tokens, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_'"
  );
  -- Both once more for the kinds of which there are few (search/index-tables.ts).
  create virtual table search_title_few using fts5(
    tokens, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_'"
  );
  create virtual table search_text_few using fts5(
    tokens, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_'"
  );
  -- Search rows count upwards with the date of their document, so that newest first is the natural order.
  create table search_row (
    row integer primary key, kind text not null, id text not null, facets text not null, unique (kind, id)
  ) strict;
  -- The words of live documents, and how many documents have each (search/vocabulary.ts).
  create table search_word (word text primary key, folded text not null, documents integer not null)
    strict, without rowid;
  create index search_word_folded on search_word (folded);
`;
