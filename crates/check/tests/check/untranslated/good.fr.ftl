a = La conversation a été suspendue.
b = Direct Inbound
c = Message
