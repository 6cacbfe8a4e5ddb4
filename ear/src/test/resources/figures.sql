-- One row per published table or view: its name, and its rows without the database's own keys as count and fingerprint.
with
    line as (
        select 'fact_service_day' as name,
               concat_ws('|', p.placement_no, c.client_no, f.day, s.code, m.name, f.absence, f.units, f.absent_days,
                         f.tariff_eur, f.amount_eur, f.age) as line
        from reporting.fact_service_day f
        join care.placement p on p.id = f.placement_id
        join care.client c on c.id = f.client_id
        join reporting.dim_service s on s.service_id = f.service_id
        join reporting.dim_municipality m on m.municipality_id = f.payer_id
        union all
        select 'fact_placement',
               concat_ws('|', p.placement_no, c.client_no, s.code, f.started_on, f.ended_on, f.came_from, f.ended_to,
                         f.age_at_start, f.decided_on, f.valid_from, f.valid_to)
        from reporting.fact_placement f
        join care.placement p on p.id = f.placement_id
        join care.client c on c.id = f.client_id
        join reporting.dim_service s on s.service_id = f.service_id
        union all
        select 'fact_session', concat_ws('|', f.session_no, c.client_no, f.day, f.kind, f.outcome, f.profession, f.age)
        from reporting.fact_session f
        join care.client c on c.id = f.client_id
        union all
        select 'fact_room_night',
               concat_ws('|', d.room_no, f.night, f.unit, f.people, f.children, f.m2_each, f.unit_children,
                         f.norm_children, f.norm_m2_each, f.over_children, f.under_m2, f.over_unit, f.breach)
        from reporting.fact_room_night f
        join reporting.dim_room d on d.room_key = f.room_key
        union all
        select 'fact_recommendation_day',
               concat_ws('|', r.number, r.part, f.day, f.own_status, f.ombudsman_status, f.commitments, f.open, f.late,
                         f.done, f.answered)
        from reporting.fact_recommendation_day f
        join care.recommendation r on r.id = f.recommendation_id
        union all
        select 'fact_commitment', concat_ws('|', f.commitment_no, f.text, f.owner, f.due_on, f.done_on, f.state, f.days_late)
        from reporting.fact_commitment f
        union all
        select 'service_usage_month', u::text
        from reporting.service_usage_month u
        union all
        select 'report_file', concat_ws('|', f.report, f.format, f.file_name)
        from reporting.report_file f
    )
select name, count(*) || ' ' || md5(string_agg(line, chr(10) order by line)) from line group by name;
