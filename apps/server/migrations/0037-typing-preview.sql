-- Sites say of everything how they have it.
update channel_account set settings = settings || '{"typingPreview": false}' where kind = 'web' and not settings ? 'typingPreview';
