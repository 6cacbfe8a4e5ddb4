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
        select 'fact_plan',
               concat_ws('|', c.client_no, f.plan_version, f.made_on, f.due_on, f.days_late, f.review_due, f.reviewed_on,
                         f.review_days_late, f.own_opinion, f.signed_as, f.refusal_reasoned)
        from reporting.fact_plan f
        join care.client c on c.id = f.client_id
        union all
        select 'fact_step',
               concat_ws('|', c.client_no, f.source, f.kind, f.day, f.led_by, f.signed, f.documented, f.grounded,
                         f.begun_at, f.ended_at)
        from reporting.fact_step f
        join care.client c on c.id = f.client_id
        union all
        select 'fact_obligation',
               concat_ws('|', f.rule, c.client_no, p.placement_no, e.employee_no, r.number, r.part, f.arose_on, f.due_on,
                         f.done_on, f.days_late, f.state, f.escalated)
        from reporting.fact_obligation f
        left join care.client c on c.id = f.client_id
        left join care.placement p on p.id = f.placement_id
        left join care.employee e on e.id = f.employee_id
        left join care.recommendation r on r.id = f.recommendation_id
        union all
        select 'fact_indicator_day',
               concat_ws('|', f.indicator, f.day, f.numerator, f.denominator, f.value, f.target, f.met)
        from reporting.fact_indicator_day f
        union all
        select 'dim_client',
               concat_ws('|', c.client_no, d.sex, d.birth_date, d.legal_status, d.disability, m.name, d.father_recorded,
                         d.valid_from, d.valid_to)
        from reporting.dim_client d
        join care.client c on c.id = d.client_id
        left join reporting.dim_municipality m on m.municipality_id = d.municipality_id
        union all
        select 'dim_room',
               concat_ws('|', d.room_no, d.unit, d.unit_kitchen, d.floor, d.area_m2, d.places, d.valid_from, d.valid_to)
        from reporting.dim_room d
        union all
        select 'dim_recommendation_part',
               concat_ws('|', d.source, d.number, d.part, d.text, d.lead_body, d.answer, d.report_received_on,
                         d.reply_due_on, d.valid_from, d.valid_to)
        from reporting.dim_recommendation_part d
        union all
        select 'dim_indicator', concat_ws('|', d.indicator, d.target, d.records, d.recorded_from)
        from reporting.dim_indicator d
        union all
        select 'dim_tariff', concat_ws('|', s.code, t.amount_eur, t.valid_from, t.valid_to)
        from reporting.dim_tariff t
        join reporting.dim_service s on s.service_id = t.service_id
        union all
        select 'dim_service_open_day', concat_ws('|', s.code, d.day, d.places)
        from reporting.dim_service_open_day d
        join reporting.dim_service s on s.service_id = d.service_id
        union all
        select 'dim_service', concat_ws('|', s.code, s.name_lv, s.name_en, s.unit, s.residential)
        from reporting.dim_service s
        union all
        select 'dim_municipality', m.name from reporting.dim_municipality m
        union all
        select 'dim_profession', p.profession from reporting.dim_profession p
        union all
        select 'dim_date', d::text from reporting.dim_date d
        union all
        select 'dim_age_band', b::text from reporting.dim_age_band b
        union all
        select 'recommendation_latest', r::text from reporting.recommendation_latest r
        union all
        select 'indicator_latest', i::text from reporting.indicator_latest i
        union all
        select 'report_file', concat_ws('|', f.report, f.format, f.file_name)
        from reporting.report_file f
    )
select name, count(*) || ' ' || md5(string_agg(line, chr(10) order by line)) from line group by name;
