-- A slug stands in addresses and pages: small letters, digits and single hyphens (slugOf of the kit), whoever writes it.
-- What is there already and breaks the rule is made to fit; where that is taken, the end of the row's id follows.
DO $$
DECLARE
  target record;
BEGIN
  FOR target IN SELECT * FROM (VALUES ('Product', 160), ('Category', 120), ('Collection', 120), ('Page', 120)) AS t (name, longest) LOOP
    EXECUTE format($update$
      WITH odd AS (
        SELECT id, coalesce(nullif(trim('-' FROM left(regexp_replace(lower(regexp_replace(replace(normalize(slug, NFKD), 'ß', 'ss'),
          U&'[\0300-\036F]', '', 'g')), '[^a-z0-9]+', '-', 'g'), %2$s - 13)), ''), 'item') AS slug
        FROM %1$I WHERE slug !~ '^[a-z0-9]+(-[a-z0-9]+)*$'
      ), placed AS (SELECT id, slug, row_number() OVER (PARTITION BY slug ORDER BY id) AS place FROM odd)
      UPDATE %1$I AS t SET "updatedAt" = now(), slug = CASE
        WHEN p.place > 1 OR EXISTS (SELECT 1 FROM %1$I o WHERE o.slug = p.slug) THEN p.slug || '-' || right(p.id::text, 12) ELSE p.slug END
      FROM placed p WHERE t.id = p.id$update$, target.name, target.longest);
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (slug ~ ''^[a-z0-9]+(-[a-z0-9]+)*$'')', target.name, target.name || '_slug_check');
  END LOOP;
END $$;
