// Before the first paint, so that a chosen theme never flashes the other one; a file of its own because of the CSP.
try {
  const theme = localStorage.getItem('stoa.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}
