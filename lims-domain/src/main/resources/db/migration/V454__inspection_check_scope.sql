-- From which days what is verified is drawn, and how much of each kind, as the beginning named it; inspections begun earlier have none.
create table lims.inspection_check_scope
(
    inspection_id uuid primary key references lims.inspection_start (inspection_id),
    organisation  text not null,
    inspected     text not null,
    from_day      date not null,
    to_day        date not null check (to_day >= from_day),
    count         int  not null check (count > 0)
);

do $$
begin
    perform lims.tenant_table('inspection_check_scope');
    perform lims.append_only('inspection_check_scope');
    perform lims.tracked_table('inspection_check_scope');
end
$$;

create policy seen_by_the_inspected on lims.inspection_check_scope for select using (lims.visible(inspected));
