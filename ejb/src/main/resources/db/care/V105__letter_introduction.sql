-- The letter opens with an introduction: which report was received, when, and what is told of it. What was printed above the
-- answers of drafts so far stays in them; a final letter is kept as it was printed.
alter table reply_letter add introduction text;
update reply_letter
set introduction = 'Atbildot uz ziņojumā norādīto rekomendāciju izpildi, Centrs atbilstoši savai kompetencei sniedz informāciju par rekomendāciju ieviešanā paveikto un plānoto:'
where state = 'draft';
