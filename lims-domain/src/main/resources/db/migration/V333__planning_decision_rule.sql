-- The rule that was agreed for the statements of conformity of an order's report; null: simple acceptance.
alter table lims.planning_work_order
    add column decision_rule text;
