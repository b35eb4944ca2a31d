-- Who has no work on record is not rated, and has no score.
alter table lims.credit_rating
    alter column score drop not null,
    add constraint credit_rating_scored check ((score is null) = (grade = 'NOT_RATED'));
