nothing {
