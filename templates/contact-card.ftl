<#-- A card to cut out: whom to call in the area, as at a day. -->
<#import "_layout.ftl" as layout>
<#import "_contact.ftl" as contact>
<@layout.page kind="pocket" style="contacts">
<h1 class="pocket__out" id="title">${title}</h1>
<p class="pocket__out">${summary} ${words["card-print"]}</p>
<div class="pocket__card">
<h2>${words["site-name"]}: ${words["edition"]?replace("[name]", edition.name)}<#if edition.demonstration?has_content> (${words["demonstration"]?lower_case})</#if></h2>
<ul>
<#list contacts as item>
<li><strong>${item.name}</strong> <#if item.phone.written?has_content><span class="pocket__tel"><@contact.telephone item.phone/></span><#if item.check.doubt?has_content> (${item.check.doubt})</#if><#else><span class="pocket__blank">${words["poster-write"]}</span></#if><#if item.when.line?has_content> <span class="pocket__hours">${item.when.line}</span></#if></li>
</#list>
</ul>
<div class="pocket__foot">
${picture}
<p>${words["poster-made"]} ${asAt}. ${words["poster-newer"]} <a href="../index.html">${online}</a></p>
</div>
</div>
</@layout.page>
