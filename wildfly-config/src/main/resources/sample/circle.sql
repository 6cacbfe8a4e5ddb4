-- The sample's users as employees, and whom they are responsible for: each has clients inside and outside. Once only.
do $$
declare
    worker record;
    made bigint;
begin
    if exists (select from care.client_group) or not exists (select from care.placement) then
        return;
    end if;
    perform set_config('care.actor', 'sample', true);
    for worker in
        select a.id, a.user_name, a.display_name, w.profession, w.title, w.checked, w.expires
        from care.account a
        join (values
            ('director', 'direktors', 'Direktore', 100, null),
            ('social_worker', 'sociālais darbinieks', 'Sociālā darbiniece', 345, null),
            ('specialist', 'psihologs', 'Psiholoģe', 100, null),
            ('carer', 'sociālais aprūpētājs', 'Sociālā aprūpētāja', 100, null),
            ('nurse', 'medicīnas māsa', 'Medicīnas māsa', 100, 20)
        ) w (user_name, profession, title, checked, expires) on w.user_name = a.user_name
        where a.employee_id is null
        order by a.id
    loop
        insert into care.employee (
            employee_no, given_name, family_name, profession, registration_no, registration_expires, criminal_check_on)
        values (
            'L-' || worker.user_name, split_part(worker.display_name, ' ', 1), split_part(worker.display_name, ' ', 2),
            worker.profession, case when worker.expires is not null then 'MM-IZD-0101' end,
            current_date + worker.expires, current_date - worker.checked)
        returning id into made;
        insert into care.post (employee_id, title, profession, from_on)
        values (made, worker.title, worker.profession, '2024-01-02');
        update care.account set employee_id = made, version = version + 1 where id = worker.id;
    end loop;

    insert into care.client_group (name, service_id, from_on)
    select g.name, s.id, '2026-01-01'
    from (values ('Kamenītes', 'LONGTERM'), ('Saulstariņi', 'DAC')) g (name, service) join care.service s on s.code = g.service;

    insert into care.client_group_member (group_id, client_id, from_on)
    select id, client_id, '2026-01-01'
    from (
        select g.id, p.client_id, row_number() over (partition by g.id order by c.client_no) as place
        from care.client_group g
        join care.placement p on p.service_id = g.service_id and p.ended_on is null and p.withdrawn_at is null
        join care.client c on c.id = p.client_id
    ) ordered
    where place <= 8;

    insert into care.responsibility (employee_id, service_id, from_on, given_by)
    select a.employee_id, s.id, '2026-01-01', 'director'
    from (values
        ('social_worker', '{LONGTERM,RESPITE,DAC,REHAB}'::text[]),
        ('specialist', '{LONGTERM,DAC,REHAB}'),
        ('nurse', '{RESPITE,HALFWAY,LONGTERM,CRISIS}')
    ) r (user_name, services)
    join care.account a on a.user_name = r.user_name
    join care.service s on s.code = any (r.services);

    insert into care.responsibility (employee_id, group_id, from_on, given_by)
    select a.employee_id, g.id, '2026-01-01', 'director'
    from care.account a cross join care.client_group g where a.user_name = 'carer';
end $$;
