-- Old tiles leave the database for files. Which file took whose place is part of the record.
create table lims.ledger_archived_file
(
    path        text generated always as ( -- C2SP tlog-tiles: below tile/, groups of three digits, all but the last behind an x
        'tile/' || coalesce(level::text, 'entries') || '/'
            || regexp_replace(lpad(index::text, (length(index::text) + 2) / 3 * 3, '0'), '(\d{3})(?=\d)', 'x\1/', 'g')) stored
        primary key,
    level       int,                  -- null for a bundle of entries
    index       bigint      not null,
    sha256      bytea       not null,
    archived_at timestamptz not null
);
create unique index on lims.ledger_archived_file (level, index) where level is not null;
grant select on lims.ledger_archived_file to jialing_app;
select lims.append_only('ledger_archived_file');
select lims.tracked_table('ledger_archived_file');

-- A tile may go when a file is on record that holds the same, and not before: whoever asks.
create function lims.tile_goes_when_archived() returns trigger
    language plpgsql set search_path = lims, pg_temp as
$$
begin
    if not exists (select from ledger_archived_file a
                   where a.level = old.level and a.index = old.index and a.sha256 = sha256(old.content)) then
        raise exception 'a tile stays until it is archived: % refused', tg_op using errcode = 'insufficient_privilege';
    end if;
    return old;
end
$$;
drop trigger stays on lims.ledger_tile;
create trigger stays before delete on lims.ledger_tile for each row execute function lims.tile_goes_when_archived();
create trigger stays_whole before truncate on lims.ledger_tile for each statement execute function lims.refuse_change();

-- The last leaf below a tile; it is there when the tile is full.
create function lims.last_leaf(level int, index bigint) returns bigint
    language sql immutable
    return (index + 1) * (1::bigint << 8 * (level + 1)) - 1;

-- The application has no right to delete a tile; it has this. What the caller read back from the file is compared with the tile itself.
create function lims.archive_tile(level int, index bigint, sha256 bytea, at timestamptz) returns void
    language plpgsql security definer set search_path = lims, pg_temp as
$$
begin
    if not exists (select from ledger_leaf l where l.index = last_leaf(archive_tile.level, archive_tile.index + 1)) then
        raise exception 'the newest full tile of level % stays', archive_tile.level using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from ledger_tile t where t.level = archive_tile.level and t.index = archive_tile.index
                   and pg_catalog.sha256(t.content) = archive_tile.sha256) then
        raise exception 'tile %/% is not what the file holds', archive_tile.level, archive_tile.index using errcode = 'data_exception';
    end if;
    insert into ledger_archived_file (level, index, sha256, archived_at)
    values (archive_tile.level, archive_tile.index, archive_tile.sha256, at);
    delete from ledger_tile t where t.level = archive_tile.level and t.index = archive_tile.index;
end
$$;

-- The leaves themselves stay: they say where an act stands, and from them every tile can be grown again.
create function lims.archive_entries(index bigint, sha256 bytea, at timestamptz) returns void
    language plpgsql security definer set search_path = lims, pg_temp as
$$
begin
    if (select count(*) <> 256
               or pg_catalog.sha256(string_agg(int2send(length(l.entry)::int2) || l.entry, ''::bytea order by l.index))
                   <> archive_entries.sha256
        from ledger_leaf l
        where l.index between archive_entries.index * 256 and archive_entries.index * 256 + 255) then
        raise exception 'bundle % is not what the file holds', archive_entries.index using errcode = 'data_exception';
    end if;
    insert into ledger_archived_file (level, index, sha256, archived_at)
    values (null, archive_entries.index, archive_entries.sha256, at);
end
$$;
revoke all on function lims.archive_tile(int, bigint, bytea, timestamptz), lims.archive_entries(bigint, bytea, timestamptz) from public;
grant execute on function lims.archive_tile(int, bigint, bytea, timestamptz), lims.archive_entries(bigint, bytea, timestamptz) to jialing_app;
