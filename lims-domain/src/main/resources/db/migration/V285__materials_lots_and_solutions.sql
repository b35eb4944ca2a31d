-- One register of everything in the stores: lots that were bought and solutions that were made. What happens to them stands beside it,
-- a row for each time; which state follows is computed. A lot of reference material has its certified values under the same id.
create table lims.materials_material
(
    id                 uuid primary key,
    organisation       text        not null,
    number             text        not null unique, -- on the label
    kind               text        not null,
    code               text        not null,        -- the maker's; of a solution its number
    lot                text        not null,        -- empty for a solution
    name_zh            text        not null,
    name_en            text        not null,
    producer           text,
    grade              text,
    valid_to           date        not null,        -- last day, unopened
    opened_days        int,                         -- how many days it keeps after it was opened
    storage            text,
    place              text,
    stock_unit         text        not null,
    minimum_stock      numeric,                     -- of all lots of this code together
    minimum_sample_mg  numeric,
    toxic              boolean     not null,
    needs_acceptance   boolean     not null,
    certificate_number text,
    received_at        timestamptz not null,
    received_by        uuid        not null,
    received_by_name   text        not null,
    act_hash           text,
    unique (organisation, code, lot)
);
create index on lims.materials_material (organisation, kind, id desc);
create index on lims.materials_material (code, lot);

insert into lims.materials_material (id, organisation, number, kind, code, lot, name_zh, name_en, producer, valid_to, stock_unit,
                                     toxic, needs_acceptance, received_at, received_by, received_by_name)
select m.id, m.organisation,
       replace(m.organisation, '-', '') || '-M' || to_char(now(), 'YY') || '-'
           || lpad((row_number() over (partition by m.organisation order by m.id))::text, 5, '0'),
       'REFERENCE_MATERIAL', m.code, m.lot, m.name_zh, m.name_en, m.producer, m.valid_to, 'BOTTLE', false, false,
       coalesce(a.recorded_at, now()), '00000000-0000-0000-0000-000000000000', '系统'
from lims.materials_reference_material m
         left join lateral (select min(recorded_at) as recorded_at from lims.ledger_act
                            where subject_type = 'ReferenceMaterial' and subject_id = m.id) a on true;
insert into lims.shared_counter (series, last)
select 'material/' || organisation || '/' || to_char(now(), 'YY'), count(*) from lims.materials_material group by organisation;

alter table lims.materials_reference_material add foreign key (id) references lims.materials_material (id);
alter table lims.materials_certified_content add column coverage_factor numeric not null default 2;
select lims.seal_table('materials_certified_content');

-- How a solution was made.
create table lims.materials_solution
(
    material_id       uuid primary key references lims.materials_material (id),
    organisation      text        not null,
    procedure         text,
    final_value       numeric     not null,
    final_unit        text        not null,
    final_uncertainty numeric     not null, -- standard uncertainty, in the same unit
    vessel            text,
    instrument        text,                 -- in the register of instruments
    own_days          int         not null, -- shelf life of its own; what went into it may shorten it
    remark            text,
    prepared_by       uuid        not null,
    prepared_by_name  text        not null,
    prepared_at       timestamptz not null,
    act_hash          text        not null
);

-- What went into what: the edges of a graph without circles, because whatever goes in stands in the register already.
create table lims.materials_lineage
(
    child              uuid        not null references lims.materials_material (id),
    ordinal            int         not null,
    parent             uuid        not null references lims.materials_material (id),
    organisation       text        not null,
    role               text        not null,
    taken              numeric     not null,
    unit               text        not null,
    taken_uncertainty  numeric     not null, -- standard uncertainty, in the same unit
    vessel             text,
    instrument         text,
    made_at            timestamptz not null,
    primary key (child, ordinal)
);
create index on lims.materials_lineage (parent) include (child);

-- What a solution contains: computed from what went in, or standardised; the last one counts.
create table lims.materials_solution_content
(
    id                   uuid primary key,
    material_id          uuid        not null references lims.materials_material (id),
    organisation         text        not null,
    analyte              text        not null,
    content              numeric     not null,
    standard_uncertainty numeric     not null, -- in the same unit
    unit                 text        not null,
    determined_at        timestamptz not null
);
create index on lims.materials_solution_content (material_id, analyte, determined_at desc);

-- Acceptance, intermediate checks and standardisations, each with its verdict. The last verdict counts.
create table lims.materials_check
(
    id           uuid primary key,
    material_id  uuid        not null references lims.materials_material (id),
    organisation text        not null,
    kind         text        not null,
    passed       boolean     not null,
    findings     jsonb       not null,
    remark       text,
    person_id    uuid        not null,
    name         text        not null,
    second_id    uuid,
    second_name  text,
    checked_at   timestamptz not null,
    act_hash     text        not null
);
create index on lims.materials_check (material_id, checked_at desc);

-- Another bottle of the lot was opened; the one opened last is the one in use.
create table lims.materials_opening
(
    id           uuid primary key,
    material_id  uuid        not null references lims.materials_material (id),
    organisation text        not null,
    opened_at    timestamptz not null,
    person_id    uuid        not null,
    name         text        not null,
    act_hash     text        not null
);
create index on lims.materials_opening (material_id, opened_at desc);

create table lims.materials_stock_movement
(
    id           uuid primary key,
    material_id  uuid        not null references lims.materials_material (id),
    organisation text        not null,
    kind         text        not null,
    change       numeric     not null, -- in the material's stock unit, negative when it leaves the store
    place        text,
    purpose      text,
    person_id    uuid        not null,
    name         text        not null,
    second_id    uuid,
    second_name  text,
    moved_at     timestamptz not null,
    act_hash     text        not null
);
create index on lims.materials_stock_movement (material_id, moved_at) include (change);

create table lims.materials_recall
(
    id             uuid primary key,
    material_id    uuid        not null references lims.materials_material (id),
    organisation   text        not null,
    recalled_in    text        not null, -- the organisation that found it; a centre recalls in the laboratories below it as well
    reason         text        not null,
    doubtful_since timestamptz not null,
    person_id      uuid        not null,
    name           text        not null,
    recalled_at    timestamptz not null,
    act_hash       text        not null,
    unique (material_id)
);

create table lims.materials_certificate_file
(
    id           uuid primary key,
    material_id  uuid        not null references lims.materials_material (id),
    organisation text        not null,
    sha256       text        not null,
    bytes        bytea       not null,
    kept_by      uuid        not null,
    kept_at      timestamptz not null
);
create index on lims.materials_certificate_file (material_id, kept_at desc);

do $$
declare
    name text;
begin
    foreach name in array array ['material', 'solution', 'lineage', 'solution_content', 'check', 'opening', 'stock_movement', 'recall',
        'certificate_file'] loop
        perform lims.tenant_table('materials_' || name);
        perform lims.append_only('materials_' || name);
        perform lims.tracked_table('materials_' || name);
    end loop;
end
$$;
