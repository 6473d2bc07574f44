-- The payments of a difference that is about several together: of a group, a file or a batch booking.
create table bank_answer_record_payment (
  file_id uuid not null,
  position int not null,
  order_id uuid not null references bank_payment (order_id),
  primary key (file_id, position, order_id),
  foreign key (file_id, position) references bank_answer_record (file_id, position)
);
create index bank_answer_record_payment_order on bank_answer_record_payment (order_id);
