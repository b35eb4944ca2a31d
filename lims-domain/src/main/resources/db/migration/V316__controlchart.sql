-- One chart for each thing that a laboratory watches: what is charted of an analyte by a method on an instrument, at a level.
create table lims.controlchart_chart
(
    id           uuid primary key,
    organisation text not null,
    method       text not null,
    analyte      text not null,
    matrix       text not null,
    instrument   text not null,
    kind         text not null,
    level        text not null, -- number of the reference material; empty where there is none
    unit         text not null,
    begun_at     timestamptz not null,
    unique (organisation, method, analyte, matrix, instrument, kind, level)
);
select lims.tenant_table('controlchart_chart');
select lims.append_only('controlchart_chart');
select lims.tracked_table('controlchart_chart');

-- Which rules speak on a chart. The newest choice counts; a chart without one follows the usual rules.
create table lims.controlchart_rules
(
    id           uuid        primary key,
    chart_id     uuid        not null references lims.controlchart_chart (id),
    organisation text        not null,
    rules        text[]      not null,
    reason       text        not null,
    chosen_by    uuid        not null,
    chosen_at    timestamptz not null,
    act_hash     text        not null
);
create index on lims.controlchart_rules (chart_id, id);
select lims.tenant_table('controlchart_rules');
select lims.append_only('controlchart_rules');
select lims.tracked_table('controlchart_rules');

-- Limits are drawn by decision from accepted points. The newest count, the old ones stay.
create table lims.controlchart_limits
(
    id            uuid        primary key,
    chart_id      uuid        not null references lims.controlchart_chart (id),
    organisation  text        not null,
    version       int         not null,
    estimator     text        not null,
    centre        numeric     not null,
    deviation     numeric     not null,
    lower_action  numeric,
    lower_warning numeric,
    upper_warning numeric     not null,
    upper_action  numeric     not null,
    points        int         not null,
    first_at      timestamptz not null,
    last_at       timestamptz not null,
    reason        text        not null,
    drawn_by      uuid        not null,
    drawn_by_name text        not null,
    drawn_at      timestamptz not null,
    act_hash      text        not null,
    unique (chart_id, version)
);
select lims.tenant_table('controlchart_limits');
select lims.append_only('controlchart_limits');
select lims.tracked_table('controlchart_limits');

-- What quality control found, whether its batch was accepted or not. Taken over from the judgement of the batch.
create table lims.controlchart_point
(
    id           uuid        primary key,
    chart_id     uuid        not null references lims.controlchart_chart (id),
    organisation text        not null,
    batch_id     uuid        references lims.analysis_batch (id), -- null: taken over from a former chart
    batch_number text        not null,
    round        int         not null,
    position     text        not null,
    value        numeric     not null,
    accepted     boolean     not null,
    alarms       text[]      not null, -- rules that spoke when the batch was judged
    analyst_name text        not null,
    judged_at    timestamptz not null
);
create index on lims.controlchart_point (chart_id, id desc);
create index on lims.controlchart_point (batch_id);
select lims.tenant_table('controlchart_point');
select lims.append_only('controlchart_point');
select lims.tracked_table('controlchart_point');
