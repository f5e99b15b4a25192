// Runs only where script modules are unknown, so it keeps to the oldest JavaScript.
document.getElementById('too-old').removeAttribute('hidden');
